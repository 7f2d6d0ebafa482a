"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Outcome } from "@/components/memory/undo-bar";
import { ask, reasonOf } from "@/components/ui/api";
import { useDelayedAct } from "@/components/ui/use-delayed-act";
import type { ChangeConversations } from "@/lib/conversations/contract";
import type { ConversationList } from "../use-conversation-list";

interface Leaving {
  ids: string[];
  what: string;
  outcome: Outcome;
}

/** What is done to several conversations. Those that leave the list are out of sight at once, and can be called back for a while. */
export function useBulk(list: ConversationList) {
  const t = useTranslations("layout.select");
  const delayed = useDelayedAct();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [left, setLeft] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const send = (body: ChangeConversations) =>
    ask("/conversations/bulk", { method: "POST", body, keepalive: true });
  const leave = (action: "delete" | "archive", ids: string[], outcome: Outcome, what?: string) => {
    setProblem(null);
    delayed.begin(() => {
      setLeft((now) => [...now, ...ids]);
      return send({ action, ids }).then(
        () => list.drop(ids, action === "delete"),
        (error) => {
          setLeft((now) => now.filter((id) => !ids.includes(id)));
          setProblem(reasonOf(error));
        },
      );
    });
    setLeaving({ ids, outcome, what: what ?? t("conversations", { count: ids.length }) });
  };
  const tag = async (ids: string[], name: string) => {
    setProblem(null);
    try {
      await send({ action: "tag", ids, tag: name });
      for (const { id, tags } of list.items) {
        if (ids.includes(id) && !tags.includes(name)) list.change(id, { tags: [...tags, name] });
      }
      await list.refresh();
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  const hidden = [...left, ...(delayed.isWaiting ? (leaving?.ids ?? []) : [])];
  return {
    isHidden: (id: string) => hidden.includes(id),
    leaving: delayed.isWaiting ? leaving : null,
    callOff: delayed.callOff,
    problem,
    tag,
    archive: (ids: string[]) => leave("archive", ids, "archived"),
    /** `what`: how the person is told of it; without a word, how many. */
    remove: (ids: string[], what?: string) => leave("delete", ids, "deleted", what),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
