import type { Actor } from "@/lib/actor";
import type { Message } from "@/lib/conversations/contract";
import { filesOf } from "@/lib/conversations/files/files-of";
import { presentMessage } from "@/lib/conversations/present";
import { rememberedOriginals } from "@/lib/conversations/remembered-originals";
import { versionPlaces } from "@/lib/conversations/versions.sql";
import type { Tx } from "@/lib/db/as-user";
import type { Message as MessageRow } from "@/lib/db/generated/client";

/**
 * Messages as the wire knows them, each with its place among its versions and the files that came with it: they came with its
 * first wording, and are there for all.
 */
export async function withVersions(tx: Tx, actor: Actor, rows: MessageRow[]): Promise<Message[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const places = new Map(
    (await versionPlaces(tx, actor.userId, ids)).map(({ id, ...place }) => [id, place] as const),
  );
  const asked = rows.filter(({ role }) => role === "user").map(firstWording);
  const files = await filesOf(tx, actor, asked);
  const originals = await rememberedOriginals(tx, actor, rows);
  return rows.map((row) =>
    presentMessage(row, { place: places.get(row.id), files: files.get(firstWording(row)), originals }),
  );
}

/** A person's message, which may have other words by now, and the reply to it. */
export async function presentTurn(
  tx: Tx,
  actor: Actor,
  message: MessageRow,
  reply: MessageRow,
): Promise<{ message: Message; reply: Message }> {
  const [said, answer] = await withVersions(tx, actor, [message, reply]);
  return { message: said ?? presentMessage(message), reply: answer ?? presentMessage(reply) };
}

function firstWording({ id, versionOf }: MessageRow): string {
  return versionOf ?? id;
}
