import type { ProfileFact } from "@/lib/db/generated/client";
import { type Claimed, disagrees, isOutgrown, isSameClaim } from "@/lib/users/facts/disagree";

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
  /** Proposals that wait for a look: read in a document, or not sure enough. */
  toReview: ProfileFact[];
  /** In how many places a claim is made: messages, and what was typed into the profile. */
  placesOf: (claim: Claimed) => number;
}

/** The view of a ledger. Pure: the same facts in any order give the same view. */
export function whatStands(facts: ProfileFact[]): WhatStands {
  const live = facts.filter(({ status }) => status === "confirmed" || status === "proposed");
  const standing: Standing[] = [];
  const contenders = new Map<Standing, ProfileFact>();
  for (const fact of live.filter(isSure).sort(inOrder)) {
    const same = standing.find((each) => isSameClaim(each.fact, fact));
    const against = standing.find((each) => disagrees(each.fact, fact));
    if (same) same.repeats.push(fact);
    else if (!against) standing.push({ fact, repeats: [] });
    else if (isPast(against.fact, fact)) replace(standing, against, fact);
    else if (!isPast(fact, against.fact) && !isSettled(against.fact, fact)) contenders.set(against, fact);
  }
  const questions = [...contenders]
    .filter(([each]) => standing.includes(each))
    .map(([{ fact }, contender]) => ({ standing: fact, contender }));
  const toReview = live.filter(
    (fact) => !isSure(fact) && !standing.some((each) => isSameClaim(each.fact, fact)),
  );
  return { standing, questions, toReview: toReview.sort(inOrder), placesOf: countPlaces(facts) };
}

function countPlaces(facts: ProfileFact[]): (claim: Claimed) => number {
  const places = new Map<string, Set<string | null>>();
  for (const fact of facts) {
    const key = keyOfClaim(fact);
    places.set(key, (places.get(key) ?? new Set()).add(fact.messageId));
  }
  return (claim) => places.get(keyOfClaim(claim))?.size ?? 0;
}

function keyOfClaim({ predicate, modality, valueKey, ofKey }: Claimed): string {
  return JSON.stringify([predicate, modality, valueKey, ofKey]);
}

function isSure({ status, origin, confidence }: ProfileFact): boolean {
  return status === "confirmed" || (origin === "statement" && confidence >= HIGH_CONFIDENCE);
}

/** Said before the other, and outgrown by it: what an import brings may be older than what was noted long before. */
function isPast(fact: ProfileFact, other: ProfileFact): boolean {
  return fact.saidAt <= other.saidAt && isOutgrown(fact, other);
}

/** Said before the person decided: the decision has answered it. */
function isSettled(standing: ProfileFact, contender: ProfileFact): boolean {
  return standing.decidedAt !== null && contender.saidAt <= standing.decidedAt;
}

function replace(standing: Standing[], old: Standing, fact: ProfileFact): void {
  standing.splice(standing.indexOf(old), 1, { fact, repeats: [] });
}

function inOrder(one: ProfileFact, other: ProfileFact): number {
  return (
    Number(other.status === "confirmed") - Number(one.status === "confirmed") ||
    one.recordedAt.getTime() - other.recordedAt.getTime() ||
    (one.startOffset ?? 0) - (other.startOffset ?? 0) ||
    (one.id < other.id ? -1 : 1)
  );
}
