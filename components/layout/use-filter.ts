"use client";
import { useCallback, useRef, useState } from "react";
import { reasonOf } from "@/components/ui/api";
import type { ConversationList } from "./use-conversation-list";

const PAUSE_MS = 200;

/** What the list is filtered by. Asks the server a moment after the last key. */
export function useFilter(list: ConversationList) {
  const [q, setQ] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { load } = list;
  const asked = useRef(0);
  const run = useCallback(
    async (words: string, cursor: string | null) => {
      asked.current += 1;
      const own = asked.current;
      // Answers may overtake each other: only the last question's counts.
      const isLatest = () => own === asked.current;
      setBusy(true);
      setProblem(null);
      await load(words, cursor, isLatest).catch((error) => isLatest() && setProblem(reasonOf(error)));
      if (isLatest()) setBusy(false);
    },
    [load],
  );
  const change = (words: string) => {
    setQ(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void run(words.trim(), null), PAUSE_MS);
  };
  return { q, change, isBusy, problem, more: () => void run(q.trim(), list.nextCursor) };
}
