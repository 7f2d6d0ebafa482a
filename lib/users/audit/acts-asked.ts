import { z } from "zod";
import type { ActsAsked } from "@/lib/audit/audit.sql";
import type { AuditFilter } from "@/lib/audit/contract";
import type { Tx } from "@/lib/db/as-user";
import { idOfEmail } from "@/lib/users/people/people.sql";

/** Where a page of the log ended. */
export const AuditPlace = z.object({ at: z.iso.datetime(), id: z.uuid() });

const DAY_MS = 86_400_000;
const Id = z.uuid().toLowerCase();

/** What a filter asks of the table; undefined when it names somebody who is not there. */
export async function actsAsked(
  tx: Tx,
  { action, person, from, to }: AuditFilter,
): Promise<Omit<ActsAsked, "after" | "limit"> | undefined> {
  const personId = person ? await idOf(tx, person) : null;
  if (personId === undefined) return undefined;
  // In a pattern an underscore stands for any sign.
  const pattern = action ? action.replaceAll("_", "\\_") + (action.endsWith(".") ? "%" : "") : null;
  return { action: pattern, personId, from: startOf(from), to: startOf(to, 1) };
}

async function idOf(tx: Tx, person: string): Promise<string | undefined> {
  const id = Id.safeParse(person);
  return id.success ? id.data : idOfEmail(tx, person);
}

/** When a day begins, or one so many days later; null without a day. */
function startOf(day: string | undefined, later = 0): Date | null {
  return day === undefined ? null : new Date(Date.parse(`${day}T00:00:00Z`) + later * DAY_MS);
}
