import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { decodeCursor, encodeCursor } from "@/lib/cursor";
import { readAsUser } from "@/lib/db/as-user";
import type { Fact, FactStatus } from "@/lib/users/contract";
import { presentFact } from "@/lib/users/facts/present-fact";
import { ledgerOf } from "@/lib/users/facts/rebuild-profile";
import { whatStands } from "@/lib/users/facts/what-stands";

interface Listing {
  limit?: number;
  cursor?: string | undefined;
  status?: FactStatus | undefined;
  message_id?: string | undefined;
}

/** The ledger, newest first; `nextCursor` is null on the last page. Throws `invalid` on `cursor`. */
export async function listFacts(
  actor: Actor,
  { limit = 200, cursor, status, message_id: messageId }: Listing = {},
): Promise<{ items: Fact[]; nextCursor: string | null }> {
  const after = cursor ? decodeCursor(cursor, z.uuid()) : undefined;
  const ledger = await readAsUser(actor, (tx) => ledgerOf(tx, actor));
  const view = whatStands(ledger);
  const wanted = ledger
    .filter((fact) => (!status || fact.status === status) && (!messageId || fact.messageId === messageId))
    .filter((fact) => !after || fact.id < after)
    .sort((one, other) => (one.id < other.id ? 1 : -1));
  const items = wanted.slice(0, limit).map((fact) => presentFact(fact, view));
  return { items, nextCursor: wanted.length > limit ? encodeCursor(items.at(-1)?.id) : null };
}
