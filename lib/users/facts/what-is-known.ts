import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Fact, Profile } from "@/lib/users/contract";
import { presentFact } from "@/lib/users/facts/present-fact";
import { whatStands } from "@/lib/users/facts/what-stands";
import { readProfile } from "@/lib/users/read-profile";

export interface WhatIsKnown {
  profile: Profile;
  /** What the profile says, each claim once. */
  known: Fact[];
  questions: { standing: Fact; contender: Fact }[];
  toReview: Fact[];
}

/** All that a person's profile page shows: the profile, where each value comes from, and what waits for their word. */
export async function whatIsKnown(actor: Actor): Promise<WhatIsKnown> {
  const { profile, ledger } = await readAsUser(actor, (tx) => readProfile(tx, actor));
  const view = whatStands(ledger);
  return {
    profile,
    known: view.standing.map(({ fact }) => presentFact(fact, view)),
    questions: view.questions.map(({ standing, contender }) => ({
      standing: presentFact(standing, view),
      contender: presentFact(contender, view),
    })),
    toReview: view.toReview.map((fact) => presentFact(fact, view)),
  };
}
