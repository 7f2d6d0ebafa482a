import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { Message as MessageRow } from "@/lib/db/generated/client";

/** Of the messages that these are copies of, those that are remembered and shown: no other is recalled. */
export async function rememberedOriginals(
  tx: Tx,
  { userId }: Actor,
  rows: MessageRow[],
): Promise<Set<string>> {
  const ids = rows.flatMap(({ copyOf }) => copyOf ?? []);
  if (ids.length === 0) return new Set();
  const where = { userId, id: { in: ids }, isRemembered: true, supersededBy: null };
  const originals = await tx.message.findMany({ where, select: { id: true } });
  return new Set(originals.map(({ id }) => id));
}
