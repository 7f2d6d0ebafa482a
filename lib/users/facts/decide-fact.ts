import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { isUniqueViolation } from "@/lib/db/unique-violation";
import { DomainError } from "@/lib/errors";
import type { DecideFact, Fact } from "@/lib/users/contract";
import { confirmFact, rejectFact } from "@/lib/users/facts/confirm-fact";
import { lockPerson } from "@/lib/users/facts/facts.sql";
import { ownedFact } from "@/lib/users/facts/owned-fact";
import { presentFact } from "@/lib/users/facts/present-fact";
import { ledgerOf, rebuildProfile } from "@/lib/users/facts/rebuild-profile";
import { rightValue } from "@/lib/users/facts/right-value";
import { whatStands } from "@/lib/users/facts/what-stands";

/**
 * The person's word on what a fact claims, wherever it was said: confirmed, rejected, or confirmed with the right value.
 * What it contradicts is superseded; the profile follows. Throws `not_found`, `invalid` on `value`, `conflict` when the right value is known already.
 */
export async function decideFact(actor: Actor, id: string, { status, value }: DecideFact): Promise<Fact> {
  try {
    return await asUser(actor, async (tx) => {
      await lockPerson(tx, actor.userId);
      const fact = await ownedFact(tx, actor, id);
      if (status === "rejected") await rejectFact(tx, fact);
      else await confirmFact(tx, fact, value === undefined ? undefined : corrected(fact, value));
      await rebuildProfile(tx, actor);
      return presentFact(await ownedFact(tx, actor, id), whatStands(await ledgerOf(tx, actor)));
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError("conflict", "Your profile says this already: remove the other one.");
  }
}

function corrected(fact: Awaited<ReturnType<typeof ownedFact>>, given: string | number) {
  const right = rightValue(fact.predicate, given);
  return right.valueKey === fact.valueKey ? undefined : right;
}
