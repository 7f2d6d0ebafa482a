"use client";
import { usePaged } from "@/components/admin/list/use-paged";
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
export function useAudit(first: AuditPage, of: Filter) {
  return usePaged<AuditEvent, Filter>(first, of, "/admin/audit", queryOf);
}
