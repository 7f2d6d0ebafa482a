import type { Actor } from "@/lib/actor";
import { fileStore } from "@/lib/conversations/files/file-store";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";

/** A text that somebody uploaded and has not sent. */
export async function aFile(actor: Actor, text = "A text of mine", name = "notes.txt"): Promise<string> {
  const id = newId();
  const bytes = new Uint8Array(Buffer.from(text, "utf8"));
  const row = {
    userId: actor.userId,
    id,
    name,
    kind: "txt",
    size: bytes.length,
    text,
    hash: new Uint8Array(32),
  };
  await asUser(actor, async (tx) => {
    await tx.file.createMany({ data: row });
    await fileStore().keep(tx, actor, id, bytes);
  });
  return id;
}
