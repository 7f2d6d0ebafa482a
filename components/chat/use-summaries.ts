import { useCallback, useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { Summary } from "@/lib/conversations/summaries/contract";

const PAGE = 20;

/** The notes of a conversation, newest first; `load` brings the first page, then each earlier one. */
export function useSummaries(conversationId: string) {
  const [items, setItems] = useState<Summary[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [hasMore, setHasMore] = useState(false);
  const cursor = useRef<string | null>(null);
  const load = useCallback(async () => {
    setProblem(null);
    const after = cursor.current;
    const place = after ? `&cursor=${encodeURIComponent(after)}` : "";
    try {
      const answer = await ask<Summary[]>(`/conversations/${conversationId}/summaries?limit=${PAGE}${place}`);
      cursor.current = answer.nextCursor;
      setHasMore(answer.nextCursor !== null);
      setItems((known) => (after ? [...(known ?? []), ...answer.data] : answer.data));
    } catch (error) {
      setProblem(reasonOf(error));
    }
  }, [conversationId]);
  return { items, hasMore, problem, load };
}
