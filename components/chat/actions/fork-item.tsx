"use client";
import { GitFork } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { ask, reasonOf } from "@/components/ui/api";
import { newId } from "@/components/ui/new-id";
import { ProblemLine } from "@/components/ui/problem-note";
import { mayLeaveAll } from "@/components/ui/unsaved-words";
import type { Conversation, Message } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";

interface Given {
  message: Message;
  live: LiveConversation;
  className: string;
  close: () => void;
}

/** Goes on from a message in a conversation of its own. */
export function ForkItem({ message, live, className, close }: Given) {
  const t = useTranslations("thread.actions");
  const { list } = useWorkspace();
  const router = useRouter();
  // Of one fork, however often it is asked for.
  const [id] = useState(newId);
  const [problem, setProblem] = useState<string | null>(null);
  const fork = async () => {
    if (!mayLeaveAll()) return close();
    try {
      const { data } = await ask<Conversation>(`/conversations/${live.id}/fork`, {
        method: "POST",
        body: { id, message_id: message.id },
      });
      list.add(data);
      close();
      router.push(`/chat/${data.id}`);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <>
      <button type="button" className={className} onClick={() => void fork()}>
        <GitFork className="size-4 shrink-0" aria-hidden="true" /> {t("fork")}
      </button>
      <ProblemLine problem={problem} className="px-3 pb-2 text-sm" />
    </>
  );
}
