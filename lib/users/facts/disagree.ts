import type { ProfileFact } from "@/lib/db/generated/client";

export type Claimed = Pick<ProfileFact, "predicate" | "modality" | "valueKey" | "ofKey">;

/** One person has one of each at a time; skills, roles and the like they have many of. */
const SINGLE = new Set(["years", "level", "location", "summary"]);
const OPPOSITE: Record<string, string> = { has: "lacks", lacks: "has" };
const YEAR_MS = 31_557_600_000;

export function isSameClaim(one: Claimed, other: Claimed): boolean {
  return (
    one.predicate === other.predicate &&
    one.modality === other.modality &&
    one.valueKey === other.valueKey &&
    one.ofKey === other.ofKey
  );
}

/** Whether a fact stands, or would again if what corrected it went: no word of the person's is against it. */
export function mayStand({ status, decidedAt }: ProfileFact): boolean {
  return status === "proposed" || status === "confirmed" || (status === "superseded" && decidedAt === null);
}

/** Whether both cannot hold at once: 5 and 7 years, senior and junior, knowing Go and not knowing Go. */
export function disagrees(one: Claimed, other: Claimed): boolean {
  if (one.predicate !== other.predicate || one.ofKey !== other.ofKey) return false;
  if (one.valueKey === other.valueKey) return isYesAndNo(one, other) || isYesAndNo(other, one);
  return SINGLE.has(one.predicate) && one.modality === "has" && other.modality === "has";
}

/** Two claims are the same if their keys are. */
export function keyOfClaim({ predicate, modality, valueKey, ofKey }: Claimed): string {
  return JSON.stringify([predicate, modality, valueKey, ofKey]);
}

/** The places that a claim takes while it stands: its own, and that of the one which a person has at a time. */
export function placesTaken(claim: Claimed): string[] {
  const isHeld = SINGLE.has(claim.predicate) && claim.modality === "has";
  return isHeld ? [keyOfClaim(claim), kindOf(claim)] : [keyOfClaim(claim)];
}

/** The places whose holder disagrees with this claim, if it is not the same one: see `disagrees`. */
export function disagreeing(claim: Claimed): string[] {
  const opposite = OPPOSITE[claim.modality];
  const held = placesTaken(claim).slice(1);
  return opposite ? [keyOfClaim({ ...claim, modality: opposite }), ...held] : held;
}

/** Claims of two kinds never disagree. */
export function kindOf({ predicate, ofKey, valueKey }: Claimed): string {
  return JSON.stringify([predicate, ofKey, SINGLE.has(predicate) ? null : valueKey]);
}

/**
 * Whether time alone explains the later of two that disagree: years that passed, a gap that was closed, a move to
 * another town. What the person confirmed is never outgrown without being asked.
 */
export function isOutgrown(earlier: ProfileFact, later: ProfileFact): boolean {
  if (earlier.status === "confirmed") return false;
  if (earlier.modality === "lacks") return true;
  if (earlier.predicate === "location") return earlier.messageId !== later.messageId;
  if (earlier.predicate !== "years" || !earlier.quantity || !later.quantity) return false;
  const passed = (later.saidAt.getTime() - earlier.saidAt.getTime()) / YEAR_MS;
  const grown = later.quantity.toNumber() - earlier.quantity.toNumber();
  return passed >= 0.75 && grown > 0 && Math.abs(grown - passed) <= 1;
}

function isYesAndNo(one: Claimed, other: Claimed): boolean {
  return one.modality === "has" && other.modality === "lacks";
}
