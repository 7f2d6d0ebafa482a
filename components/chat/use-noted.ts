"use client";
import { type ComponentType, useEffect, useState } from "react";
import type { LiveConversation } from "./live-conversation";

export type NotedBelow = ComponentType<{ messageId: string; live: LiveConversation }>;

/** What shows the notes below a message, once the page stands: nobody waits for it to read. */
export function useNoted(): NotedBelow | null {
  const [Noted, setNoted] = useState<NotedBelow | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      void import("./notes/noted").then((notes) => setNoted(() => notes.Noted)).catch(() => undefined);
    }, 300);
    return () => clearTimeout(timer);
  }, []);
  return Noted;
}
