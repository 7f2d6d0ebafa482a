"use client";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import type { ConversationList } from "./use-conversation-list";

/** Brings older conversations into the list, or those of one tag. */
export function useOlder({ load, nextCursor }: ConversationList) {
  const [tag, setTag] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (cursor: string | null, wanted: string | null) => {
    setBusy(true);
    setProblem(null);
    await load(cursor, wanted).catch((error) => setProblem(reasonOf(error)));
    setBusy(false);
  };
  const choose = (wanted: string | null) => {
    setTag(wanted);
    void ask(null, wanted);
  };
  return { tag, choose, isBusy, problem, more: () => void ask(nextCursor, tag) };
}
