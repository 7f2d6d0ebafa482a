import type { ProfileFact } from "@/lib/db/generated/client";
import { disagrees, keyOfClaim, kindOf } from "@/lib/users/facts/disagree";

/** Whether any of these facts takes one back: the first that does is enough. Pure. */
export function isTakenBackBy(facts: ProfileFact[]): (fact: ProfileFact) => boolean {
  const isAny = among(facts);
  return (fact) => isAny(fact, (each) => takesBack(each, fact));
}

/** Whether a fact takes any of these back. Pure. */
export function takesAnyBack(facts: ProfileFact[]): (fact: ProfileFact) => boolean {
  const isAny = among(facts);
  return (fact) => isAny(fact, (each) => takesBack(fact, each));
}

/** Looks at those of these facts that disagree with one; the same claim, made a thousand times, is asked once whether it does. */
function among(facts: ProfileFact[]) {
  const kinds = new Map(
    [...Map.groupBy(facts, kindOf)].map(([kind, all]) => [kind, [...Map.groupBy(all, keyOfClaim).values()]]),
  );
  return (fact: ProfileFact, isWanted: (each: ProfileFact) => boolean) =>
    (kinds.get(kindOf(fact)) ?? []).some(
      (same) => same[0] && disagrees(same[0], fact) && same.some(isWanted),
    );
}

export function takesBack(correction: ProfileFact, fact: ProfileFact): boolean {
  return disagrees(fact, correction) && isSaidAfter(correction, fact) && !wasRejectedBefore(correction, fact);
}

/** What a correction beat before the person turned it down stays beaten; on what is noted later it has no hold. */
function wasRejectedBefore({ status, decidedAt }: ProfileFact, { recordedAt }: ProfileFact): boolean {
  return status === "rejected" && decidedAt !== null && recordedAt > decidedAt;
}

function isSaidAfter(one: ProfileFact, other: ProfileFact): boolean {
  const between = one.saidAt.getTime() - other.saidAt.getTime();
  if (between !== 0) return between > 0;
  if (one.messageId === other.messageId) return (one.startOffset ?? 0) > (other.startOffset ?? 0);
  return one.id > other.id;
}
