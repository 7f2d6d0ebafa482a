import { useState } from "react";
import { ApiError } from "@/components/ui/api";
import type { PromptVersion } from "@/lib/prompts/contract";
import { type Draft, draftOf, settled } from "./draft";

/** What is being written, and the version it is written on. What was saved elsewhere meanwhile stops nothing typed. */
export function useVersionedDraft(first: Draft, firstBase: number) {
  const [draft, write] = useState(first);
  const [saved, setSaved] = useState(first);
  const [base, setBase] = useState(firstBase);
  const [conflict, setConflict] = useState<PromptVersion | null>(null);
  // A new key shows the other's words in fields that keep what was typed.
  const [round, setRound] = useState(0);
  return {
    draft,
    isChanged: JSON.stringify(draft) !== JSON.stringify(saved),
    /** What was sent is stored by now, as this version. What was typed meanwhile stays. */
    settle: (stored: PromptVersion) => {
      setBase(stored.version);
      setSaved(draftOf(stored));
      write((now) => settled(now, draft, draftOf(stored)));
    },
    base,
    conflict,
    round,
    write,
    setConflict,
    /** One's own words, to be saved after the other's. */
    keepMine: () => {
      if (conflict) setBase(conflict.version);
      setConflict(null);
    },
    takeTheirs: () => {
      if (conflict) {
        setBase(conflict.version);
        write(draftOf(conflict));
        setSaved(draftOf(conflict));
        setRound(round + 1);
      }
      setConflict(null);
    },
  };
}

export function isConflict(error: unknown): boolean {
  return error instanceof ApiError && error.code === "conflict";
}
