import type { Actor } from "@/lib/actor";
import { deleteUnsent } from "@/lib/conversations/files/files.sql";
import { ownedFile } from "@/lib/conversations/files/read-file";
import { asSystem, asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

const KEPT_UNSENT_HOURS = 24;

/** Takes away a file that was not sent. Throws `not_found`; `conflict` when it was: it goes with its message. */
export async function dropFile(actor: Actor, id: string): Promise<void> {
  await asUser(actor, async (tx) => {
    await ownedFile(tx, actor, id);
    const { count } = await tx.file.deleteMany({ where: { userId: actor.userId, id, messageId: null } });
    if (count === 0)
      throw new DomainError("conflict", "This document was sent: delete the message it came with.");
  });
}

/** Takes away what nobody sent within a day. Returns how many. */
export async function dropUnsentFiles(): Promise<number> {
  return asSystem((tx) => deleteUnsent(tx, KEPT_UNSENT_HOURS));
}
