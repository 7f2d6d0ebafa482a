"use client";
import { useState } from "react";
import { useWorkspace } from "@/components/layout/workspace";
import { ask, reasonOf } from "@/components/ui/api";
import type { Conversation } from "@/lib/conversations/contract";

export interface ArchivedPage {
  items: Conversation[];
  nextCursor: string | null;
}

/** The conversations that were put away, and the way back of several at once. */
export function useArchived(first: ArchivedPage) {
  const { list } = useWorkspace();
  const [page, setPage] = useState(first);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    await work().catch((error) => setProblem(reasonOf(error)));
    setBusy(false);
  };
  const leave = (id: string) =>
    setPage((now) => ({ ...now, items: now.items.filter((each) => each.id !== id) }));
  const restore = (ids: string[]) =>
    attempt(async () => {
      for (const id of ids) {
        list.add(await list.save(id, { archived: false }));
        leave(id);
      }
    });
  const remove = (ids: string[]) =>
    attempt(async () => {
      for (const id of ids) {
        await list.remove(id);
        leave(id);
      }
    });
  const more = () =>
    attempt(async () => {
      const query = new URLSearchParams({ archived: "true", limit: "40", cursor: page.nextCursor ?? "" });
      const { data, nextCursor } = await ask<Conversation[]>(`/conversations?${query}`);
      setPage((now) => ({ items: [...now.items, ...data], nextCursor }));
    });
  return { ...page, isBusy, problem, restore, remove, more };
}
