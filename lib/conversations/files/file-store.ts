import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";

/**
 * Where the bytes of files are. What a store keeps in a transaction stands or falls with it, and what belongs to a file goes
 * with the file's row; a store elsewhere (S3) would keep first and sweep what no row names.
 */
interface FileStore {
  keep(tx: Tx, actor: Pick<Actor, "userId">, fileId: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Undefined when it has none under this id. */
  read(tx: Tx, actor: Pick<Actor, "userId">, fileId: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export function fileStore(): FileStore {
  return database;
}

/** Bytes in the product's own database, behind the same row security as all else. */
const database: FileStore = {
  async keep(tx, { userId }, fileId, bytes) {
    await tx.fileBytes.createMany({ data: { userId, fileId, bytes } });
  },
  async read(tx, { userId }, fileId) {
    const row = await tx.fileBytes.findFirst({ where: { userId, fileId } });
    return row?.bytes;
  },
};
