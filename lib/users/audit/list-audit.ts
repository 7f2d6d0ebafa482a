import type { Actor } from "@/lib/actor";
import { selectActs } from "@/lib/audit/audit.sql";
import type { AuditEvent, ListAudit } from "@/lib/audit/contract";
import { decodeCursor, encodeCursor } from "@/lib/cursor";
import { asSystem } from "@/lib/db/as-user";
import { AuditPlace, actsAsked } from "@/lib/users/audit/acts-asked";
import { presentActs } from "@/lib/users/audit/present-acts";
import { requireAdmin } from "@/lib/users/require-admin";

/**
 * What was done that somebody may have to answer for, the newest first, for an administrator. Throws `forbidden`; `invalid` on
 * `cursor`.
 */
export async function listAudit(
  actor: Actor,
  { limit, cursor, ...filter }: ListAudit,
): Promise<{ items: AuditEvent[]; nextCursor: string | null }> {
  await requireAdmin(actor);
  const after = cursor === undefined ? null : decodeCursor(cursor, AuditPlace);
  return asSystem(async (tx) => {
    const asked = await actsAsked(tx, filter);
    if (!asked) return { items: [], nextCursor: null };
    const found = await selectActs(tx, { ...asked, after, limit: limit + 1 });
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    const nextCursor = last ? encodeCursor({ at: last.at.toISOString(), id: last.id }) : null;
    return { items: await presentActs(tx, shown), nextCursor };
  });
}
