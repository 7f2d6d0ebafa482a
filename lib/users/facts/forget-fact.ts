import type { Actor } from "@/lib/actor";
import { asUser, type Tx } from "@/lib/db/as-user";
import type { ProfileFact } from "@/lib/db/generated/client";
import type { ForgetFact } from "@/lib/users/contract";
import { isSameClaim } from "@/lib/users/facts/disagree";
import { lockPerson } from "@/lib/users/facts/facts.sql";
import { ownedFact } from "@/lib/users/facts/owned-fact";
import { ledgerOf, rebuildProfile } from "@/lib/users/facts/rebuild-profile";
import { valuePlace } from "@/lib/users/facts/value-place";

/**
 * Erases a fact, and, unless `repeats` is false, all that say the same wherever they were said: all or none. Of one that a
 * message said, the hash stays behind, and the place of its words, so that this message never brings it back, whoever reads it
 * and however they name it; saying it again in another message is new knowledge. `also` runs in the same transaction for each, with its message and place. Throws `not_found`.
 */
export async function forgetFact(
  actor: Actor,
  id: string,
  { repeats }: ForgetFact,
  also: (tx: Tx, messageId: string, factId: string) => Promise<void>,
): Promise<void> {
  await asUser(actor, async (tx) => {
    const fact = await ownedFact(tx, actor, id);
    const hidden = new Set<string>();
    const hideAll = async () => {
      const doomed = repeats ? await sameAs(tx, actor, fact) : [fact];
      for (const { id: factId, messageId } of doomed) {
        if (messageId && !hidden.has(factId)) await also(tx, messageId, factId);
        hidden.add(factId);
      }
      return doomed;
    };
    await hideAll();
    // Whoever notes facts takes a message before the person. What was noted meanwhile is seen now.
    await lockPerson(tx, actor.userId);
    for (const each of await hideAll()) await erase(tx, each);
    await rebuildProfile(tx, actor);
  });
}

async function sameAs(tx: Tx, actor: Actor, fact: ProfileFact): Promise<ProfileFact[]> {
  return (await ledgerOf(tx, actor)).filter((other) => isSameClaim(other, fact));
}

async function erase(tx: Tx, fact: ProfileFact): Promise<void> {
  const where = { userId: fact.userId, id: fact.id };
  if (fact.messageId) await tx.profileFact.updateMany({ where, data: { ...ERASED, ...placeOf(fact) } });
  else await tx.profileFact.deleteMany({ where });
}

function placeOf({ value, saidValue, quote, startOffset }: ProfileFact) {
  if (!quote || startOffset === null) return { startOffset: null, endOffset: null };
  const { start, end } = valuePlace({ value: saidValue ?? value, quote, start: startOffset });
  return { startOffset: start, endOffset: end };
}

const ERASED = {
  value: "",
  valueKey: "",
  ofKey: "",
  ofWhat: null,
  saidValue: null,
  quantity: null,
  quote: "",
  status: "forgotten",
};
