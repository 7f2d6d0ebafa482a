"use client";
import { useEffect } from "react";
import type { LiveConversation } from "@/components/chat/live-conversation";
import { useVisible } from "@/components/ui/use-visible";
import { useWorkspace } from "../workspace";

/** Whoever looks at a conversation has seen it; `wasUnread` is what is known of one that the list does not hold. */
export function useSeeing(live: LiveConversation, wasUnread: boolean): void {
  const { list, marks } = useWorkspace();
  const isVisible = useVisible();
  const isUnread = list.items.find(({ id }) => id === live.id)?.unread ?? wasUnread;
  useEffect(() => marks.letGo(live.id), [marks, live]);
  useEffect(() => {
    if (isVisible && isUnread && !marks.isHeld(live.id)) marks.see(live);
  }, [isVisible, isUnread, marks, live]);
}
