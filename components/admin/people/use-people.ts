"use client";
import { useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { PersonRow } from "@/lib/users/people/contract";

export interface PeopleFilter {
  q: string;
  role: string;
  status: string;
}

export interface PeoplePage {
  items: PersonRow[];
  nextCursor: string | null;
}

/** Everybody with an account, page by page. The only one that knows their address. */
export function usePeople(first: PeoplePage) {
  const [page, setPage] = useState(first);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);

  const load = async (filter: PeopleFilter, after: PeoplePage | null) => {
    asked.current += 1;
    const own = asked.current;
    setBusy(true);
    try {
      const named = Object.entries({ ...filter, cursor: after?.nextCursor ?? "" }).filter(
        ([, value]) => value,
      );
      const { data, nextCursor } = await ask<PersonRow[]>(`/admin/users?${new URLSearchParams(named)}`);
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
    find: (filter: PeopleFilter) => void load(filter, null),
    more: (filter: PeopleFilter) => void load(filter, page),
  };
}
