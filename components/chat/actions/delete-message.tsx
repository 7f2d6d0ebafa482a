"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { ProblemLine } from "@/components/ui/problem-note";
import type { Conversation, Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";
import { goingWith } from "./going-with";

interface Given {
  message: Message;
  live: LiveConversation;
  onKeep: () => void;
}

/** Says what goes with a message, and deletes it. The keyboard goes on from the message before. */
export function DeleteMessage({ message, live, onKeep }: Given) {
  const t = useTranslations("thread.delete");
  const { list } = useWorkspace();
  const keep = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isMine = message.role === "user";
  useEffect(() => keep.current?.querySelector("button")?.focus(), []);
  const remove = async () => {
    setBusy(true);
    try {
      await ask(`/conversations/${live.id}/messages/${message.id}`, { method: "DELETE" });
    } catch (error) {
      setProblem(reasonOf(error));
      setBusy(false);
      return;
    }
    const { ids, before } = goingWith(live.get().messages, message);
    for (const id of ids) live.discard(id);
    focusOn(before);
    // A title that was made of it was made anew.
    const { data } = await ask<Conversation>(`/conversations/${live.id}`).catch(() => ({ data: null }));
    if (data) list.change(live.id, { title: data.title });
  };
  return (
    <div className="p-3">
      <p className="font-medium">{t(isMine ? "message" : "answer")}</p>
      <p className="pt-1 text-sm text-muted">
        {t(isMine ? "messageAbout" : "answerAbout")} {t("copiesStay")}
      </p>
      <ProblemLine problem={problem} className="pt-2 text-sm" />
      <div ref={keep} className="flex justify-end gap-2 pt-3">
        <Button className="min-h-9" disabled={isBusy} onClick={onKeep}>
          {t("keep")}
        </Button>
        <Button look="danger" className="min-h-9" disabled={isBusy} onClick={() => void remove()}>
          {t(isBusy ? "deleting" : "delete")}
        </Button>
      </div>
    </div>
  );
}

function focusOn(messageId: string | null) {
  const target = messageId ? document.getElementById(`m-${messageId}`) : null;
  const composer = document.querySelector<HTMLElement>("textarea[name=message]");
  (target ?? composer)?.focus({ preventScroll: target === null });
}
