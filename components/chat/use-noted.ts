"use client";
import { type ComponentType, useEffect, useState } from "react";
import { ask } from "@/components/ui/api";
import type { Notes } from "@/lib/advisor/contract";
import type { LiveConversation } from "./live-conversation";

export type NotedBelow = ComponentType<{ messageId: string; live: LiveConversation }>;

/** After the page stands: nobody waits for notes to read. */
const LOOK_AFTER_MS = 300;

/**
 * What shows the notes below a message, once there are any or may be: where something was noted in this conversation, or
 * something is said in it now. A visit to another one does without the code.
 */
export function useNoted(live: LiveConversation): NotedBelow | null {
  const [Noted, setNoted] = useState<NotedBelow | null>(null);
  useEffect(() => {
    if (Noted) return;
    const load = () =>
      void import("./notes/noted").then((notes) => setNoted(() => notes.Noted)).catch(() => undefined);
    const timer = setTimeout(() => void mayShow(live).then((may) => may && load()), LOOK_AFTER_MS);
    const stop = live.subscribe(() => live.get().phase !== "idle" && load());
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [live, Noted]);
  return Noted;
}

async function mayShow(live: LiveConversation): Promise<boolean> {
  if (!live.isStarted) return false;
  // Where this cannot be asked, the notes try again by themselves.
  const notes = await ask<Notes>(`/conversations/${live.id}/notes`).catch(() => null);
  return (
    notes === null ||
    [notes.data.facts, notes.data.unread, notes.data.waiting].some((list) => list.length > 0)
  );
}
