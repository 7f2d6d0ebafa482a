"use client";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { Message, MessageVersion } from "@/lib/conversations/contract";
import type { LiveConversation } from "../live-conversation";
import { showVersion } from "./show-version";

/** Walks through a message's versions: an answer's are compared, a wording of the person's own comes at once. */
export function useVersions({ id, role, version }: Message, live: LiveConversation) {
  const [compared, setCompared] = useState<MessageVersion | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const place = compared?.version ?? version;
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    await work().catch((error) => setProblem(reasonOf(error)));
    setBusy(false);
  };
  const show = (chosen: string) => attempt(() => showVersion(live, chosen));
  const go = (by: 1 | -1) =>
    attempt(async () => {
      const { data } = await ask<MessageVersion[]>(`/conversations/${live.id}/messages/${id}/versions`);
      const next = data[place - 1 + by];
      if (next && role === "user") return showVersion(live, next.id);
      setCompared(next && next.id !== id ? next : null);
    });
  return { compared, place, isBusy, problem, show, go, close: () => setCompared(null) };
}
