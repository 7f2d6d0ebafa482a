import { createHash } from "node:crypto";
import type { Actor } from "@/lib/actor";
import { type ReadConversation, readChatgptExport } from "@/lib/ai/documents/read-chatgpt-export";
import type { ImportWithItems } from "@/lib/conversations/imports/contract";
import { getImport } from "@/lib/conversations/imports/get-import";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";

/** Conversations stored at once. */
const BATCH = 20;

/** A reader is ended after a minute: who has not come to an end by then, with time to store it all, died with the process. */
const ABANDONED_AFTER_MS = 3 * 60_000;

interface Upload {
  /** Made by the sender, so that a retry reads nothing twice. */
  id: string | undefined;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads an export of ChatGPT and keeps what it holds, to be looked at: nothing is taken over yet. An earlier one that was only
 * looked at goes. The same id with the same bytes again gives what was read, or reads it
 * anew when the process died that was at it. Throws `invalid` with what is wrong with the file, `conflict` when the id was used for another, `unavailable`.
 */
export async function lookAtExport(actor: Actor, { id = newId(), bytes }: Upload): Promise<ImportWithItems> {
  const hash = new Uint8Array(createHash("sha256").update(bytes).digest());
  if (!(await begin(actor, id, hash))) return getImport(actor, id);
  try {
    await keepAll(actor, id, readChatgptExport(bytes));
    const own = { userId: actor.userId, id };
    await asUser(actor, (tx) => tx.import.updateMany({ where: own, data: { status: "ready" } }));
    return await getImport(actor, id);
  } catch (error) {
    await asUser(actor, (tx) =>
      tx.import.deleteMany({ where: { userId: actor.userId, id, status: "reading" } }),
    );
    throw error;
  }
}

/** False when this very file was read under this id before. */
async function begin(actor: Actor, id: string, hash: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const { userId } = actor;
  return asUser(actor, async (tx) => {
    const earlier = await tx.import.findFirst({ where: { userId, id } });
    const isSame = earlier && Buffer.compare(earlier.hash, hash) === 0;
    if (isSame && earlier.status !== "reading") return false;
    if (earlier && !(isSame && isAbandoned(earlier))) throw taken();
    // Nobody else may have begun it anew meanwhile.
    if (earlier) await tx.import.deleteMany({ where: { userId, id, createdAt: earlier.createdAt } });
    await tx.import.deleteMany({ where: { userId, id: { not: id }, status: { in: ["reading", "ready"] } } });
    const data = { userId, id, status: "reading", hash };
    // None is made when the same was sent twice at once.
    if ((await tx.import.createMany({ data, skipDuplicates: true })).count === 0) throw taken();
    return true;
  });
}

function isAbandoned({ createdAt }: { createdAt: Date }): boolean {
  return Date.now() - createdAt.getTime() > ABANDONED_AFTER_MS;
}

function taken(): DomainError {
  return new DomainError("conflict", "This import id is taken: send the file with a new id.");
}

async function keepAll(
  actor: Actor,
  id: string,
  conversations: AsyncIterable<ReadConversation>,
): Promise<void> {
  let batch: ReadConversation[] = [];
  let position = 0;
  for await (const conversation of conversations) {
    batch.push(conversation);
    if (batch.length < BATCH) continue;
    await keep(actor, id, position, batch);
    position += batch.length;
    batch = [];
  }
  await keep(actor, id, position, batch);
}

async function keep({ userId }: Actor, importId: string, position: number, batch: ReadConversation[]) {
  const data = batch.map(({ sourceId, title, startedAt, endedAt, messages }, index) => ({
    ...{ userId, importId, sourceId, title, messages },
    position: position + index,
    startedAt: new Date(startedAt),
    endedAt: new Date(endedAt),
    messageCount: messages.length,
  }));
  await asUser({ userId }, (tx) => tx.importItem.createMany({ data }));
}
