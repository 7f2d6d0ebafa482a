import type { Actor } from "@/lib/actor";
import type { Message } from "@/lib/conversations/contract";
import { presentMessage } from "@/lib/conversations/present";
import { versionPlaces } from "@/lib/conversations/versions.sql";
import type { Tx } from "@/lib/db/as-user";
import type { Message as MessageRow } from "@/lib/db/generated/client";

/** Messages as the wire knows them, each with its place among its versions. */
export async function withVersions(tx: Tx, { userId }: Actor, rows: MessageRow[]): Promise<Message[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const places = new Map(
    (await versionPlaces(tx, userId, ids)).map(({ id, ...place }) => [id, place] as const),
  );
  return rows.map((row) => presentMessage(row, places.get(row.id)));
}
