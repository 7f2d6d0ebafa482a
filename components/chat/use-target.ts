"use client";
import { useEffect, useRef } from "react";
import type { Message } from "@/lib/conversations/contract";

/** Brings the message that a link names into view, once, and lights it up. */
export function useTarget(target: string | null, messages: Message[]) {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (!target || shown.current === target || !messages.some(({ id }) => id === target)) return;
    const element = document.getElementById(`m-${target}`);
    if (!element) return;
    shown.current = target;
    element.scrollIntoView({ block: "center" });
    element.classList.add("arrived");
    element.focus({ preventScroll: true });
  }, [target, messages]);
}
