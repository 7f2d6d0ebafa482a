import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import type { DecideFacts, Fact } from "@/lib/users/contract";
import { confirmFact, rejectFact } from "@/lib/users/facts/confirm-fact";
import { lockPerson } from "@/lib/users/facts/facts.sql";
import { presentFact } from "@/lib/users/facts/present-fact";
import { ledgerOf, rebuildProfile } from "@/lib/users/facts/rebuild-profile";
import { whatStands } from "@/lib/users/facts/what-stands";

/**
 * The person's word on many facts in one look: all or none. Of two that contradict each other the later one named stands,
 * of the same claim in both lists the confirmed one. Throws `not_found` when one of them is not there, `invalid` when one is
 * in both lists.
 */
export async function decideFacts(actor: Actor, { confirmed, rejected }: DecideFacts): Promise<Fact[]> {
  if (confirmed.some((id) => rejected.includes(id))) {
    const message = "A fact is confirmed or rejected, not both.";
    throw new DomainError("invalid", message, { problems: [{ message, field: "rejected" }] });
  }
  return asUser(actor, async (tx) => {
    await lockPerson(tx, actor.userId);
    const before = new Map((await ledgerOf(tx, actor)).map((fact) => [fact.id, fact]));
    const named = (id: string) => {
      const fact = before.get(id);
      if (!fact) throw new DomainError("not_found", "One of these facts is not there.");
      return fact;
    };
    const toConfirm = confirmed.map(named);
    for (const fact of rejected.map(named)) await rejectFact(tx, fact);
    for (const fact of toConfirm) await confirmFact(tx, fact);
    await rebuildProfile(tx, actor);
    const ledger = await ledgerOf(tx, actor);
    const view = whatStands(ledger);
    const decided = new Set([...confirmed, ...rejected]);
    return ledger.filter(({ id }) => decided.has(id)).map((fact) => presentFact(fact, view));
  });
}
