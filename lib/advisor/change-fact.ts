import type { Actor } from "@/lib/actor";
import { hideClaim } from "@/lib/conversations";
import { sendSoon } from "@/lib/events/keep-sending";
import { decideFact, decideFacts, forgetFact } from "@/lib/users";
import type { DecideFact, DecideFacts, Fact, ForgetFact } from "@/lib/users/contract";

/** Stores the person's word on a fact; the profile's vector follows. Throws `not_found`, `invalid`, `conflict`. */
export async function changeFact(actor: Actor, id: string, decision: DecideFact): Promise<Fact> {
  const fact = await decideFact(actor, id, decision);
  sendSoon();
  return fact;
}

/** The same for many at once. Throws `not_found`, `invalid`. */
export async function changeFacts(actor: Actor, decisions: DecideFacts): Promise<Fact[]> {
  const facts = await decideFacts(actor, decisions);
  if (facts.length > 0) sendSoon();
  return facts;
}

/**
 * Forgets a fact wherever the same was said, in the ledger and in the messages' `extracted_data`, at once; without
 * `repeats` only where it was said here. Throws `not_found`.
 */
export async function dropFact(
  actor: Actor,
  id: string,
  which: ForgetFact = { repeats: true },
): Promise<void> {
  await forgetFact(actor, id, which, (tx, messageId, factId) => hideClaim(tx, actor, messageId, factId));
  sendSoon();
}
