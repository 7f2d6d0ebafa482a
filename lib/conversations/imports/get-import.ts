import type { Actor } from "@/lib/actor";
import type { Import, ImportWithItems } from "@/lib/conversations/imports/contract";
import { importRows, itemRows } from "@/lib/conversations/imports/imports.sql";
import { presentImport, presentItem } from "@/lib/conversations/imports/present-import";
import { readAsUser, type Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** What a person brought along, newest first; one whose file is still being read apart. */
export async function listImports(actor: Actor): Promise<Import[]> {
  const rows = await readAsUser(actor, (tx) => importRows(tx, actor.userId));
  return rows.filter(({ status }) => status !== "reading").map(presentImport);
}

/** One import and all that its file holds. Throws `not_found`. */
export async function getImport(actor: Actor, id: string): Promise<ImportWithItems> {
  return readAsUser(actor, async (tx) => {
    const found = await ownedImport(tx, actor, id);
    return { ...found, items: (await itemRows(tx, actor.userId, id)).map(presentItem) };
  });
}

/** The actor's import, or `not_found`. */
export async function ownedImport(tx: Tx, { userId }: Pick<Actor, "userId">, id: string): Promise<Import> {
  const [row] = await importRows(tx, userId, id);
  if (!row) throw new DomainError("not_found", "There is no such import.");
  return presentImport(row);
}
