import type { Import, ImportItem } from "@/lib/conversations/imports/contract";
import type { ImportRow, ItemRow } from "@/lib/conversations/imports/imports.sql";

/** A row as the wire knows it. */
export function presentImport({ createdAt, ...row }: ImportRow): Import {
  return { ...row, created_at: createdAt.toISOString() };
}

/** A row as the wire knows it. */
export function presentItem(row: ItemRow): ImportItem {
  return {
    source_id: row.sourceId,
    title: row.title,
    started_at: row.startedAt.toISOString(),
    ended_at: row.endedAt.toISOString(),
    message_count: row.messageCount,
    known: row.isKnown,
  };
}
