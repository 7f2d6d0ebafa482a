import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** From here on every process refuses it. Throws `not_found`. */
export async function revokeToken(actor: Actor, tokenId: string): Promise<void> {
  const where = { userId: actor.userId, id: tokenId };
  await asUser(actor, async (tx) => {
    const { count } = await tx.apiToken.deleteMany({ where });
    if (count === 0) throw new DomainError("not_found", "There is no such token.");
    await noteAct(tx, { action: "token.revoked", actorId: actor.userId, detail: { token: tokenId } });
  });
}
