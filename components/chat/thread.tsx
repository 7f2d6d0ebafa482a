"use client";
import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import type { Conversation, Message } from "@/lib/conversations/contract";
import { DrawnWith } from "./answer-words";
import { ChatView } from "./chat-view";
import { Gone } from "./gone";
import { Markdown } from "./markdown";
import type { Target } from "./use-target";

interface Given {
  conversation: Conversation;
  messages: Message[];
  olderCursor: string | null;
  /** The message to show first; the newest otherwise. */
  target: Target | null;
}

/** A stored conversation. What this page already knows of it is newer than what the server handed over. */
export function Thread({ conversation, messages, olderCursor, target }: Given) {
  const { open, list } = useWorkspace();
  const live = open(conversation.id, true, { messages, olderCursor }, conversation.temporary);
  useEffect(() => live.adopt(messages, olderCursor), [live, messages, olderCursor]);
  const router = useRouter();
  const isStarted = useSyncExternalStore(
    live.subscribe,
    () => live.isStarted,
    () => true,
  );
  useEffect(() => {
    // Taken back, for nothing came of it: what waits in it waits on the start page.
    if (!isStarted) router.replace(live.isTemporary ? "/chat?temporary" : "/chat");
  }, [isStarted, live, router]);
  // Deleted here a moment ago: the browser may still hand its page back.
  if (list.removed.has(conversation.id)) return <Gone />;
  const known = list.items.find(({ id }) => id === conversation.id);
  return (
    <DrawnWith value={Markdown}>
      <ChatView
        live={live}
        title={known?.title ?? conversation.title}
        target={target}
        isUnread={conversation.unread}
        expiresAt={conversation.expires_at}
      />
    </DrawnWith>
  );
}
