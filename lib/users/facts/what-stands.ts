import type { ProfileFact } from "@/lib/db/generated/client";
import { type Claimed, disagreeing, isOutgrown, keyOfClaim, placesTaken } from "@/lib/users/facts/disagree";

/** From here on a statement counts in the profile before the person has confirmed it. */
export const HIGH_CONFIDENCE = 0.75;

/** Two quotes that cannot both hold: what stands stays until the person has said which is right. */
export interface Question {
  standing: ProfileFact;
  contender: ProfileFact;
}

export interface Standing {
  fact: ProfileFact;
  /** Where else the same was said. */
  repeats: ProfileFact[];
}

export interface WhatStands {
  /** What the profile says, each claim once: confirmed ones first, then in the order they were noted. */
  standing: Standing[];
  questions: Question[];
  /** The ids of the facts that stand and of those that say the same. */
  counting: Set<string>;
  /** The question of a contender's id. */
  questionOf: Map<string, Question>;
  /** Proposals that wait for a look: read in a document, or not sure enough. */
  toReview: ProfileFact[];
  /** In how many places a claim is made: messages, and what was typed into the profile. */
  placesOf: (claim: Claimed) => number;
}

/** The view of a ledger. Pure: the same facts in any order give the same view. Its time grows with their number alone. */
export function whatStands(facts: ProfileFact[]): WhatStands {
  const live = facts.filter(({ status }) => status === "confirmed" || status === "proposed");
  const { standing, contenders } = weigh(live.filter(isSure).sort(inOrder));
  const stands = new Set(standing);
  const questions = [...contenders]
    .filter(([each]) => stands.has(each))
    .map(([{ fact }, contender]) => ({ standing: fact, contender }));
  const said = new Set(standing.map(({ fact }) => keyOfClaim(fact)));
  const toReview = live.filter((fact) => !isSure(fact) && !said.has(keyOfClaim(fact)));
  return {
    standing,
    questions,
    counting: new Set(standing.flatMap(({ fact, repeats }) => [fact.id, ...repeats.map(({ id }) => id)])),
    questionOf: new Map(questions.map((each) => [each.contender.id, each])),
    toReview: toReview.sort(inOrder),
    placesOf: countPlaces(facts),
  };
}

/** One fact after the other: it stands, repeats what stands, outgrows it, or contends with it. */
function weigh(facts: ProfileFact[]) {
  const standing: Standing[] = [];
  const contenders = new Map<Standing, ProfileFact>();
  // Where in `standing` the one is that takes a place: that of its claim, and that of what one has one of at a time.
  const placed = new Map<string, number>();
  const place = (fact: ProfileFact, at: number) => {
    for (const key of placesOf(standing[at]?.fact)) placed.delete(key);
    standing[at] = { fact, repeats: [] };
    for (const key of placesOf(fact)) placed.set(key, at);
  };
  const placeOf = (key: string) => placed.get(key) ?? standing.length;
  for (const fact of facts) {
    const same = standing[placeOf(keyOfClaim(fact))];
    const at = Math.min(standing.length, ...disagreeing(fact).map(placeOf));
    const against = standing[at];
    if (same) same.repeats.push(fact);
    else if (!against || isPast(against.fact, fact)) place(fact, at);
    else if (isOpen(against.fact, fact)) contenders.set(against, fact);
  }
  return { standing, contenders };
}

function placesOf(fact: ProfileFact | undefined): string[] {
  return fact ? placesTaken(fact) : [];
}

function countPlaces(facts: ProfileFact[]): (claim: Claimed) => number {
  const places = new Map<string, Set<string | null>>();
  for (const fact of facts) {
    const key = keyOfClaim(fact);
    places.set(key, (places.get(key) ?? new Set()).add(fact.messageId));
  }
  return (claim) => places.get(keyOfClaim(claim))?.size ?? 0;
}

function isSure({ status, origin, confidence }: ProfileFact): boolean {
  return status === "confirmed" || (origin === "statement" && confidence >= HIGH_CONFIDENCE);
}

/** Said before the other, and outgrown by it: what an import brings may be older than what was noted long before. */
function isPast(fact: ProfileFact, other: ProfileFact): boolean {
  return fact.saidAt <= other.saidAt && isOutgrown(fact, other);
}

/** Neither older than what stands and outgrown by it, nor answered already. */
function isOpen(standing: ProfileFact, contender: ProfileFact): boolean {
  return !isPast(contender, standing) && !isSettled(standing, contender);
}

/** Said before the person decided: the decision has answered it. */
function isSettled(standing: ProfileFact, contender: ProfileFact): boolean {
  return standing.decidedAt !== null && contender.saidAt <= standing.decidedAt;
}

function inOrder(one: ProfileFact, other: ProfileFact): number {
  return (
    Number(other.status === "confirmed") - Number(one.status === "confirmed") ||
    one.recordedAt.getTime() - other.recordedAt.getTime() ||
    (one.startOffset ?? 0) - (other.startOffset ?? 0) ||
    (one.id < other.id ? -1 : 1)
  );
}
