import type { Actor } from "@/lib/actor";
import type { AttachedFile } from "@/lib/conversations/files/contract";
import { fileStore } from "@/lib/conversations/files/file-store";
import { presentFile } from "@/lib/conversations/files/present-file";
import { readAsUser, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** What is known of a file of one's own. Throws `not_found`. */
export async function getFile(actor: Actor, id: string): Promise<AttachedFile> {
  return readAsUser(actor, async (tx) => presentFile(await ownedFile(tx, actor, id)));
}

/** The same, and its bytes as they came. Throws `not_found`. */
export async function readFile(actor: Actor, id: string) {
  return readAsUser(actor, async (tx) => {
    const file = await ownedFile(tx, actor, id);
    const bytes = await fileStore().read(tx, actor, id);
    if (!bytes) throw new DomainError("not_found", "There is no such file.");
    return { ...presentFile(file), bytes };
  });
}

/** The actor's file that was not thrown away with its conversation, or `not_found`. */
export async function ownedFile(tx: Tx, { userId }: Actor, id: string) {
  const file = await tx.file.findFirst({ where: { userId, id } });
  if (!file) throw new DomainError("not_found", "There is no such file.");
  return file;
}
