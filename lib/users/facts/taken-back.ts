import type { ProfileFact } from "@/lib/db/generated/client";
import { disagrees, kindOf } from "@/lib/users/facts/disagree";

/** Finds which of these facts take one back that was said before them, were they corrections. Pure. */
export function takenBackBy(facts: ProfileFact[]): (fact: ProfileFact) => ProfileFact[] {
  const byKind = Map.groupBy(facts, kindOf);
  return (fact) => (byKind.get(kindOf(fact)) ?? []).filter((each) => takesBack(each, fact));
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
