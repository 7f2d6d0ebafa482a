"use client";
import { useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";

interface Paged<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** A filtered list, page by page. What is empty in a filter is not asked by. */
export function usePaged<Item, Filter>(
  first: Paged<Item>,
  path: string,
  queryOf: (filter: Filter) => Record<string, string>,
) {
  const [page, setPage] = useState(first);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);

  const load = async (filter: Filter, after: Paged<Item> | null) => {
    asked.current += 1;
    const own = asked.current;
    setBusy(true);
    try {
      const named = Object.entries({ ...queryOf(filter), cursor: after?.nextCursor ?? "" });
      const query = new URLSearchParams(named.filter(([, value]) => value));
      const { data, nextCursor } = await ask<Item[]>(`${path}?${query}`);
      // Answers may overtake each other: only the last question's counts.
      if (own !== asked.current) return;
      setPage({ items: [...(after?.items ?? []), ...data], nextCursor });
      setProblem(null);
    } catch (error) {
      if (own === asked.current) setProblem(reasonOf(error));
    }
    if (own === asked.current) setBusy(false);
  };

  return {
    ...page,
    isBusy,
    problem,
    find: (filter: Filter) => void load(filter, null),
    more: (filter: Filter) => void load(filter, page),
  };
}
