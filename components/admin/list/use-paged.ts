"use client";
import { useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** What is shown of a list that comes page by page. */
export interface PagedList<Item> extends Page<Item> {
  isBusy: boolean;
  /** Why nothing was found. */
  problem: string | null;
  /** Why the list does not go on. */
  moreProblem: string | null;
  more: () => void;
}

/** As many more at once as our API gives. */
const MORE = "200";

/** All that was shown, and what comes next; the first page where nothing was. */
async function pageAfter<Item>(path: string, asked: Record<string, string>, after: Page<Item> | null) {
  const place = after ? { cursor: after.nextCursor ?? "", limit: MORE } : {};
  const query = new URLSearchParams(Object.entries({ ...asked, ...place }).filter(([, value]) => value));
  const { data, nextCursor } = await ask<Item[]>(`${path}?${query}`);
  return { items: [...(after?.items ?? []), ...data], nextCursor };
}

/** A filtered list, page by page. What is empty in a filter is not asked by. */
export function usePaged<Item, Filter>(
  first: Page<Item>,
  of: Filter,
  path: string,
  queryOf: (filter: Filter) => Record<string, string>,
): PagedList<Item> & { find: (filter: Filter) => void } {
  // A cursor goes on with what was found, whatever is being asked for by now.
  const [page, setPage] = useState({ ...first, filter: of });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ reason: string; isOfMore: boolean } | null>(null);
  const asked = useRef(0);

  const load = async (filter: Filter, after: Page<Item> | null) => {
    asked.current += 1;
    const own = asked.current;
    setBusy(true);
    try {
      const page = await pageAfter<Item>(path, queryOf(filter), after);
      // Answers may overtake each other: only the last question's counts.
      if (own !== asked.current) return;
      setPage({ ...page, filter });
      setProblem(null);
    } catch (error) {
      if (own === asked.current) setProblem({ reason: reasonOf(error), isOfMore: after !== null });
    }
    if (own === asked.current) setBusy(false);
  };

  return {
    items: page.items,
    nextCursor: page.nextCursor,
    isBusy,
    problem: problem?.isOfMore ? null : (problem?.reason ?? null),
    moreProblem: problem?.isOfMore ? problem.reason : null,
    find: (filter) => void load(filter, null),
    more: () => void load(page.filter, page),
  };
}
