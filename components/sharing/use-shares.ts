"use client";
import { useCallback, useEffect, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { Share } from "@/lib/conversations/sharing/contract";

/** The person's links, of one conversation or all; null until they are here. */
export function useShares(conversationId: string | null, first: Share[] | null = null) {
  const [shares, setShares] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(async () => {
    try {
      const { data } = await ask<Share[]>("/conversations/shares");
      setShares(data.filter((share) => !conversationId || share.conversation_id === conversationId));
    } catch (error) {
      setProblem(reasonOf(error));
    }
  }, [conversationId]);
  useEffect(() => {
    if (!first) void load();
  }, [first, load]);
  /** Whether it is ended. */
  const revoke = async (id: string): Promise<boolean> => {
    setProblem(null);
    try {
      await ask(`/conversations/shares/${id}`, { method: "DELETE" });
      setShares((now) => now?.filter((share) => share.id !== id) ?? null);
      return true;
    } catch (error) {
      setProblem(reasonOf(error));
      return false;
    }
  };
  return { shares, problem, revoke, load };
}
