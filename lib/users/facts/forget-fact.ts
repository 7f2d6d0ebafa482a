import type { Actor } from "@/lib/actor";
import { asUser, type Tx } from "@/lib/db/as-user";
import { lockPerson } from "@/lib/users/facts/facts.sql";
import { ownedFact } from "@/lib/users/facts/owned-fact";
import { rebuildProfile } from "@/lib/users/facts/rebuild-profile";

/**
 * Erases a fact. Of one that a message said, the hash stays behind, so that this message never brings it back; saying it
 * again in another message is new knowledge. `also` runs first in the same transaction, with the fact's message and
 * place. Throws `not_found`.
 */
export async function forgetFact(
  actor: Actor,
  id: string,
  also: (tx: Tx, messageId: string, factId: string) => Promise<void>,
): Promise<void> {
  await asUser(actor, async (tx) => {
    const { messageId } = await ownedFact(tx, actor, id);
    if (messageId) await also(tx, messageId, id);
    await lockPerson(tx, actor.userId);
    const own = { userId: actor.userId, id };
    if (messageId) await tx.profileFact.updateMany({ where: own, data: ERASED });
    else await tx.profileFact.deleteMany({ where: own });
    await rebuildProfile(tx, actor);
  });
}

const ERASED = {
  value: "",
  valueKey: "",
  ofKey: "",
  ofWhat: null,
  saidValue: null,
  quantity: null,
  quote: "",
  startOffset: null,
  endOffset: null,
  status: "forgotten",
};
