import type { ProfileFact } from "@/lib/db/generated/client";
import { type Claimed, disagrees, isSameClaim, mayStand } from "@/lib/users/facts/disagree";

export interface Typed extends Claimed {
  predicate: "skill" | "level" | "years" | "summary";
  value: string;
  quantity: number | null;
}

export interface Plan {
  /** Facts that say already what was typed, by id. */
  confirm: string[];
  /** Facts that were typed once in other words, or taken out since. */
  rewrite: { id: string; typed: Typed }[];
  add: Typed[];
  /** Facts that cannot hold beside what was typed. */
  supersede: string[];
  /** Facts that the person took out of the profile. */
  reject: string[];
}

/** What one field of the profile, as the person typed it, does to the ledger. Pure. */
export function planTyped(ledger: ProfileFact[], predicate: Typed["predicate"], typed: Typed[]): Plan {
  const plan: Plan = { confirm: [], rewrite: [], add: [], supersede: [], reject: [] };
  const live = ledger.filter(({ status }) => status === "proposed" || status === "confirmed");
  const open = ledger.filter(mayStand);
  for (const each of typed) {
    const same = live.filter((fact) => isSameClaim(fact, each) && fact.value === each.value);
    const known = same.find(({ status }) => status === "confirmed") ?? same.at(-1);
    const typedOnce = ledger.find((fact) => fact.messageId === null && isSameClaim(fact, each));
    if (known) plan.confirm.push(known.id);
    else if (typedOnce) plan.rewrite.push({ id: typedOnce.id, typed: each });
    else plan.add.push(each);
    plan.supersede.push(...open.filter((fact) => disagrees(fact, each)).map(({ id }) => id));
  }
  const isOfField = (fact: ProfileFact) =>
    fact.predicate === predicate && fact.modality === "has" && fact.ofKey === "";
  const gone = open.filter((fact) => isOfField(fact) && !typed.some((each) => isSameClaim(fact, each)));
  const superseded = new Set(plan.supersede);
  plan.reject = gone.map(({ id }) => id).filter((id) => !superseded.has(id));
  return plan;
}
