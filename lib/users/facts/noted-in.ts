import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { ProfileFact } from "@/lib/db/generated/client";
import type { Fact } from "@/lib/users/contract";
import { keyOfClaim } from "@/lib/users/facts/disagree";
import { presentFact } from "@/lib/users/facts/present-fact";
import { ledgerOf } from "@/lib/users/facts/rebuild-profile";
import { whatStands } from "@/lib/users/facts/what-stands";

export interface NotedIn {
  /** What was newly noted, in the order it was said. */
  facts: Fact[];
  /** What stands against some of them. */
  against: Fact[];
}

/** What was newly noted from a conversation; what only repeats something known is left out. */
export async function notedIn(actor: Actor, conversationId: string): Promise<NotedIn> {
  const ledger = await readAsUser(actor, (tx) => ledgerOf(tx, actor));
  const view = whatStands(ledger);
  const live = ledger.filter(isLive);
  const first = new Map<string, ProfileFact>();
  for (const fact of live) {
    const known = first.get(keyOfClaim(fact));
    if (!known || isBefore(fact, known)) first.set(keyOfClaim(fact), fact);
  }
  const facts = [...first.values()]
    .filter((fact) => fact.conversationId === conversationId)
    .sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const noted = new Set(facts);
  const against = view.questions.filter(({ contender }) => noted.has(contender));
  return {
    facts: facts.map((fact) => presentFact(fact, view)),
    against: against.map(({ standing }) => presentFact(standing, view)),
  };
}

function isLive({ status }: ProfileFact): boolean {
  return status === "proposed" || status === "confirmed";
}

function isBefore(one: ProfileFact, other: ProfileFact): boolean {
  const between = one.saidAt.getTime() - other.saidAt.getTime();
  return (between || (one.startOffset ?? 0) - (other.startOffset ?? 0) || (one.id < other.id ? -1 : 1)) < 0;
}
