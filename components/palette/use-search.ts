"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { Found } from "@/lib/conversations/search/contract";

const PAUSE_MS = 140;

interface Results {
  /** What was asked for. */
  q: string;
  items: Found[];
  nextCursor: string | null;
}

const NOTHING: Results = { q: "", items: [], nextCursor: null };

/** Where words stand in titles and messages, a moment after the last key. Earlier answers stay until the next is here. */
export function useSearch(typed: string) {
  const q = typed.trim();
  const [results, setResults] = useState(NOTHING);
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = useRef(q);
  wanted.current = q;
  const load = useCallback(async (words: string, cursor: string | null) => {
    const query = new URLSearchParams({ q: words, ...(cursor ? { cursor } : {}) });
    try {
      const { data, nextCursor } = await ask<Found[]>(`/conversations/search?${query}`);
      // Answers may overtake each other: only what is asked for now counts.
      if (words !== wanted.current) return;
      setProblem(null);
      setResults((now) => ({ q: words, items: cursor ? [...now.items, ...data] : data, nextCursor }));
    } catch (error) {
      if (words === wanted.current) setProblem(reasonOf(error));
    }
  }, []);
  useEffect(() => {
    setProblem(null);
    if (!q) return setResults(NOTHING);
    const timer = setTimeout(() => void load(q, null), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [q, load]);
  const { items, nextCursor } = results;
  const more = nextCursor ? () => void load(results.q, nextCursor) : null;
  return { items, more, problem, isWaiting: results.q !== q && problem === null };
}
