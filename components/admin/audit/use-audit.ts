"use client";
import { useRef, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { AuditEvent } from "@/lib/audit/contract";

export interface Filter {
  action: string;
  person: string;
  /** Days as `2026-11-26`, the last one included; empty: from the first, to now. */
  from: string;
  to: string;
}

export interface AuditPage {
  items: AuditEvent[];
  nextCursor: string | null;
}

/** A filter as our API takes it. Days are of UTC. */
function queryOf({ action, person, from, to }: Filter): Record<string, string> {
  const named = { action, person: person.trim(), from, to };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value));
}

/** Where the log is taken away as a file. */
export function exportPath(filter: Filter, format: "csv" | "json"): string {
  return `/api/v1/admin/audit/export?${new URLSearchParams({ ...queryOf(filter), format })}`;
}

/** The audit log, page by page. The only one that knows its address. */
export function useAudit(first: AuditPage) {
  const [page, setPage] = useState(first);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(0);

  const load = async (filter: Filter, after: AuditPage | null) => {
    asked.current += 1;
    const own = asked.current;
    setBusy(true);
    try {
      const query = new URLSearchParams(queryOf(filter));
      if (after?.nextCursor) query.set("cursor", after.nextCursor);
      const { data, nextCursor } = await ask<AuditEvent[]>(`/admin/audit?${query}`);
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
