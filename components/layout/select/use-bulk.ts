"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Outcome } from "@/components/memory/undo-bar";
import { ask, reasonOf } from "@/components/ui/api";
import { useDelayedAct } from "@/components/ui/use-delayed-act";
import type { ChangeConversations } from "@/lib/conversations/contract";
import type { ConversationList } from "../use-conversation-list";
import { haveLeft, keepLeaving, keptLeaving, type LeavingNow } from "./kept-leaving";

interface Leaving {
  ids: string[];
  what: string;
  outcome: Outcome;
}

/** How long another page may take to come that was read before they left. */
const PAGE_MS = 5_000;

/** What is done to several conversations. Those that leave the list are out of sight at once, and can be called back for a while. */
export function useBulk(list: ConversationList) {
  const t = useTranslations("layout.select");
  const delayed = useDelayedAct();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [left, setLeft] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const send = (body: ChangeConversations) =>
    ask("/conversations/bulk", { method: "POST", body, keepalive: true });
  const leaveNow = ({ action, ids }: LeavingNow) => {
    setLeft((now) => [...now, ...ids]);
    return send({ action, ids })
      .then(
        () => list.drop(ids, action === "delete"),
        (error) => {
          setLeft((now) => now.filter((id) => !ids.includes(id)));
          setProblem(reasonOf(error));
        },
      )
      .finally(() => setTimeout(() => haveLeft(ids), PAGE_MS));
  };
  const leave = (going: LeavingNow, outcome: Outcome, what?: string) => {
    setProblem(null);
    delayed.begin(() => leaveNow(going));
    keepLeaving(going);
    setLeaving({ ids: going.ids, outcome, what: what ?? t("conversations", { count: going.ids.length }) });
  };
  const atLoad = useRef(leaveNow);
  useEffect(() => {
    const going = keptLeaving();
    if (going) void atLoad.current(going);
  }, []);
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
    callOff: () => {
      haveLeft(leaving?.ids ?? []);
      delayed.callOff();
    },
    problem,
    tag,
    archive: (ids: string[]) => leave({ action: "archive", ids }, "archived"),
    /** `what`: how the person is told of it; without a word, how many. */
    remove: (ids: string[], what?: string) => leave({ action: "delete", ids }, "deleted", what),
  };
}

export type Bulk = ReturnType<typeof useBulk>;
