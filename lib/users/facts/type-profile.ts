import type { Actor } from "@/lib/actor";
import { canonicalSkill } from "@/lib/ai/offline/catalogue/find-skills";
import type { Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { tidyWords } from "@/lib/tidy-words";
import type { UpdateProfile } from "@/lib/users/contract";
import { claimHash, keyOf } from "@/lib/users/facts/fact-keys";
import { planTyped, type Typed } from "@/lib/users/facts/plan-typed";
import { ledgerOf } from "@/lib/users/facts/rebuild-profile";
import { rightValue } from "@/lib/users/facts/right-value";
import { roomFor } from "@/lib/users/facts/room-for";

const FULL = "More is noted of you than is kept. Forget some of it, then try again.";

/**
 * Writes what a change of the profile names into the ledger: the person's own word, which wins over what was noted. Throws
 * `conflict` when the ledger is full.
 */
export async function typeProfile(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  change: UpdateProfile,
): Promise<void> {
  const { skills, experience_level: level, years_experience: years, profile_summary: summary } = change;
  if (skills !== undefined) await typeField(tx, actor, "skill", typedSkills(skills));
  if (level !== undefined) await typeField(tx, actor, "level", level ? [typedOf("level", level)] : []);
  if (years !== undefined)
    await typeField(tx, actor, "years", years === null ? [] : [typedOf("years", years)]);
  if (summary !== undefined) {
    const typed: Typed = { ...HAS, predicate: "summary", value: summary ?? "", valueKey: "", quantity: null };
    await typeField(tx, actor, "summary", summary ? [typed] : []);
  }
}

const HAS = { modality: "has", ofKey: "" };

async function typeField(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  predicate: Typed["predicate"],
  typed: Typed[],
): Promise<void> {
  const plan = planTyped(await ledgerOf(tx, actor), predicate, typed);
  const now = new Date();
  const { userId } = actor;
  const decide = (ids: string[], data: { status: string; validTo?: Date | null }) =>
    ids.length > 0 &&
    tx.profileFact.updateMany({ where: { userId, id: { in: ids } }, data: { ...data, decidedAt: now } });
  await decide(plan.supersede, { status: "superseded", validTo: now });
  await decide(plan.reject, { status: "rejected" });
  await decide(plan.confirm, { status: "confirmed", validTo: null });
  const row = { status: "confirmed", decidedAt: now, saidAt: now, validFrom: now, validTo: null };
  for (const { id, typed: each } of plan.rewrite) {
    const data = { ...row, value: each.value, quantity: each.quantity };
    await tx.profileFact.updateMany({ where: { userId, id }, data });
  }
  const added = plan.add.map((each) => ({
    ...each,
    ...row,
    userId,
    id: newId(),
    claimHash: claimHash(each),
  }));
  if (added.length === 0) return;
  if (added.length > (await roomFor(tx, actor, "typed"))) throw new DomainError("conflict", FULL);
  await tx.profileFact.createMany({
    data: added.map((each) => ({ ...each, origin: "person", confidence: 1 })),
  });
}

function typedOf(predicate: "level" | "years", given: string | number): Typed {
  return { ...HAS, predicate, ...rightValue(predicate, given) };
}

/** Under its common name a skill meets what was noted of it; two spellings of one stay two when both were typed. */
function typedSkills(skills: string[]): Typed[] {
  const taken = new Set<string>();
  return tidyWords(skills).map((value) => {
    const common = keyOf(canonicalSkill(value));
    const valueKey = taken.has(common) ? keyOf(value) : common;
    taken.add(valueKey);
    return { ...HAS, predicate: "skill", value, valueKey, quantity: null };
  });
}
