import type { Actor } from "@/lib/actor";
import { noteAct } from "@/lib/audit/note-act";
import { asSystem } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { deleteIdentity, heldWaysIn } from "@/lib/users/identity/identities.sql";

/**
 * Signs nobody in by this any more, and forgets the provider's token. Throws `not_found`; `conflict` when it is the last way
 * in.
 */
export async function disconnectIdentity({ userId }: Actor, identityId: string): Promise<void> {
  await asSystem(async (tx) => {
    const { hasPassword, identities } = await heldWaysIn(tx, userId);
    const found = identities.find(({ id }) => id === identityId);
    if (!found) throw new DomainError("not_found", "This is not connected.");
    if (!hasPassword && identities.length === 1) {
      throw new DomainError("conflict", "This is your only way in: set a password first.");
    }
    await deleteIdentity(tx, identityId);
    const detail = { provider: found.provider };
    await noteAct(tx, { action: "identity.disconnected", actorId: userId, detail });
  });
}
