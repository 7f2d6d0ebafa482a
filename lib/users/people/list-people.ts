import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { decodeCursor, encodeCursor } from "@/lib/cursor";
import { asSystem } from "@/lib/db/as-user";
import type { ListPeople, PersonRow } from "@/lib/users/people/contract";
import { selectPeople } from "@/lib/users/people/people.sql";
import { presentPerson } from "@/lib/users/people/present-person";
import { requireAdmin } from "@/lib/users/require-admin";

const Place = z.object({ at: z.iso.datetime(), id: z.uuid() });

/** Everybody with an account, the newest first, for an administrator. Throws `forbidden`; `invalid` on `cursor`. */
export async function listPeople(
  actor: Actor,
  { q, role, status, limit, cursor }: ListPeople,
): Promise<{ items: PersonRow[]; nextCursor: string | null }> {
  await requireAdmin(actor);
  const asked = {
    pattern: q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null,
    id: null,
    role: role ?? null,
    isDisabled: status === undefined ? null : status === "disabled",
    after: cursor === undefined ? null : decodeCursor(cursor, Place),
    limit: limit + 1,
  };
  const found = await asSystem((tx) => selectPeople(tx, asked));
  const shown = found.slice(0, limit);
  const last = found.length > limit ? shown.at(-1) : undefined;
  const nextCursor = last ? encodeCursor({ at: last.createdAt.toISOString(), id: last.id }) : null;
  return { items: shown.map(presentPerson), nextCursor };
}
