import { createHash } from "node:crypto";
import type { Actor } from "@/lib/actor";
import { readDocument } from "@/lib/ai/documents/read-document";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import { fileStore } from "@/lib/conversations/files/file-store";
import { tallyOf } from "@/lib/conversations/files/files.sql";
import { presentFile } from "@/lib/conversations/files/present-file";
import { asUser, type Tx } from "@/lib/db/as-user";
import { isUniqueViolation } from "@/lib/db/unique-violation";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";

const MOST_UNSENT = 20;
/** Of one person, in bytes. */
const MOST_KEPT = 500_000_000;

interface Upload {
  /** Made by the sender, so that a retry is no second file. */
  id: string | undefined;
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a file in a process of its own and keeps it, with its text, until it is sent with a message. The same id with the
 * same bytes again gives what was kept. Throws `invalid` or `unsupported_media_type` with what is wrong with the file,
 * `conflict` when the id was used for another, `limit_exceeded`, `unavailable`.
 */
export async function uploadFile(actor: Actor, upload: Upload): Promise<AttachedFile> {
  const id = upload.id ?? newId();
  const hash = new Uint8Array(createHash("sha256").update(upload.bytes).digest());
  const known = await asUser(actor, async (tx) => {
    const earlier = await repeated(tx, actor, id, hash);
    if (!earlier) await refuseBeyondLimits(tx, actor, upload.bytes.length);
    return earlier;
  });
  if (known) return known;
  const { kind, text, pages } = await readDocument(upload.bytes, upload.name);
  const row = {
    userId: actor.userId,
    id,
    name: upload.name,
    kind,
    size: upload.bytes.length,
    pages,
    text,
    hash,
  };
  try {
    return await asUser(actor, async (tx) => {
      await refuseBeyondLimits(tx, actor, upload.bytes.length);
      await tx.file.createMany({ data: row });
      await fileStore().keep(tx, actor, id, upload.bytes);
      return presentFile(row);
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const earlier = await asUser(actor, (tx) => repeated(tx, actor, id, hash));
    if (!earlier) throw error;
    return earlier;
  }
}

async function repeated(tx: Tx, { userId }: Actor, id: string, hash: Uint8Array) {
  const row = await tx.file.findFirst({ where: { userId, id } });
  if (!row) return undefined;
  if (Buffer.compare(row.hash, hash) !== 0) {
    throw new DomainError("conflict", "This file id is taken: send the file with a new id.");
  }
  return presentFile(row);
}

async function refuseBeyondLimits(tx: Tx, { userId }: Actor, size: number): Promise<void> {
  const { unsent, bytes } = await tallyOf(tx, userId);
  if (unsent >= MOST_UNSENT) {
    throw new DomainError("limit_exceeded", `${MOST_UNSENT} documents wait to be sent: send or remove some.`);
  }
  if (bytes + size > MOST_KEPT) {
    throw new DomainError(
      "limit_exceeded",
      "Your documents fill 500 MB: delete some messages that hold them.",
    );
  }
}
