"use client";
import { useEffect, useRef } from "react";
import { bringIntoView } from "./bring-into-view";
import type { ThreadState } from "./thread-state";

/** A message that a link names, and which part of it in UTF-16 units. */
export interface Target {
  message: string;
  passage: { start: number; end: number } | null;
}

/** Brings the message that a link names into view, once, and lights it up; loads back to it where it is older. */
export function useTarget(target: string | null, state: ThreadState, loadOlder: () => Promise<void>) {
  const shown = useRef<string | null>(null);
  const { messages, olderCursor, isLoadingOlder, problem, phase } = state;
  useEffect(() => {
    if (!target || shown.current === target) return;
    const isHere = messages.some(({ id, files }) => [{ id }, ...files].some((each) => each.id === target));
    if (!isHere) {
      if (olderCursor && !isLoadingOlder && !problem && phase === "idle") void loadOlder();
      return;
    }
    const element = document.getElementById(`m-${target}`);
    if (!element) return;
    shown.current = target;
    bringIntoView(element);
  }, [target, messages, olderCursor, isLoadingOlder, problem, phase, loadOlder]);
}
