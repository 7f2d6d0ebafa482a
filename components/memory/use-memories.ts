"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { Memory } from "@/lib/advisor/contract";
import { useLeaving } from "./use-leaving";

export interface Remembered {
  items: Memory[];
  nextCursor: string | null;
  /** How many of the person's messages are remembered in all. */
  count: number;
}

const PAUSE_MS = 300;

/** What is remembered, searched and forgotten. The only one that knows the addresses. */
export function useMemories(first: Remembered) {
  const [shown, setShown] = useState({ items: first.items, nextCursor: first.nextCursor });
  const router = useRouter();
  const [q, setQ] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);

  const load = async (words: string, cursor: string | null = null) => {
    asked.current += 1;
    const own = asked.current;
    // Answers may overtake each other: only the last question's counts.
    const isLatest = () => own === asked.current;
    setBusy(true);
    setProblem(null);
    try {
      const { data, nextCursor } = await ask<Memory[]>(addressOf(words, cursor));
      if (!isLatest()) return;
      setShown((now) => ({ ...now, items: cursor ? [...now.items, ...data] : data, nextCursor }));
    } catch (error) {
      if (isLatest()) setProblem(reasonOf(error));
    }
    if (isLatest()) setBusy(false);
  };

  const search = (words: string) => {
    setQ(words);
    // What is shown answers no longer what is asked.
    asked.current += 1;
    setBusy(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void load(words.trim()), PAUSE_MS);
  };

  // When something is gone, the page counts anew.
  const { isHidden, ...leaving } = useLeaving({
    onGone: router.refresh,
    onProblem: (error) => setProblem(reasonOf(error)),
  });

  return {
    items: shown.items.filter((memory) => !isHidden(memory)),
    nextCursor: shown.nextCursor,
    count: first.count,
    q,
    isBusy,
    problem,
    search,
    ...leaving,
    more: () => void load(q.trim(), shown.nextCursor),
    retry: () => void load(q.trim()),
  };
}

function addressOf(words: string, cursor: string | null): string {
  const query = new URLSearchParams({ ...(words ? { q: words } : {}), ...(cursor ? { cursor } : {}) });
  return `/users/me/memories?${query}`;
}
