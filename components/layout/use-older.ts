"use client";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import type { ConversationList } from "./use-conversation-list";

/** Brings older conversations into the list. */
export function useOlder({ load, nextCursor }: ConversationList) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const more = async () => {
    setBusy(true);
    setProblem(null);
    await load(nextCursor).catch((error) => setProblem(reasonOf(error)));
    setBusy(false);
  };
  return { isBusy, problem, more };
}
