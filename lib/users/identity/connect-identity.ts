import { noteAct } from "@/lib/audit/note-act";
import { asSystem, type Tx } from "@/lib/db/as-user";
import { isUniqueViolation } from "@/lib/db/unique-violation";
import type { IdentityGiven } from "@/lib/identity-given";
import { newId } from "@/lib/ids";
import { fillWhatIsEmpty } from "@/lib/users/identity/fill-what-is-empty";
import { heldWaysIn, insertIdentity, personOfIdentity } from "@/lib/users/identity/identities.sql";
import { keepWhatWasSaid } from "@/lib/users/identity/keep-what-was-said";

type Why = "IdentityTaken" | "AnotherConnected";

/**
 * Lets somebody who is signed in sign in by this as well, whatever address it has: they hold both. A word when it is another
 * account's, or the account has one of the same provider; null when it is done.
 */
export async function connectIdentity(userId: string, given: IdentityGiven): Promise<Why | null> {
  const attempt = () => asSystem((tx) => connect(tx, userId, given));
  const why = await attempt().catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error;
    return attempt();
  });
  if (!why) await fillWhatIsEmpty(userId, given);
  return why;
}

async function connect(tx: Tx, userId: string, given: IdentityGiven): Promise<Why | null> {
  const { provider, subject } = given;
  const { identities } = await heldWaysIn(tx, userId);
  const known = await personOfIdentity(tx, provider, subject);
  if (known && known.id !== userId) return "IdentityTaken";
  if (!known && identities.some((each) => each.provider === provider)) return "AnotherConnected";
  const identityId = known?.identityId ?? newId();
  if (!known) {
    await insertIdentity(tx, { userId, id: identityId, provider, subject });
    await noteAct(tx, { action: "identity.connected", actorId: userId, detail: { provider } });
  }
  await keepWhatWasSaid(tx, { userId, identityId }, given);
  return null;
}
