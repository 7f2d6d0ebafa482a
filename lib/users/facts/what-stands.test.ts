import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProfileFact } from "@/lib/db/generated/client";
import { disagreeing, disagrees, isSameClaim, placesTaken } from "@/lib/users/facts/disagree";
import { profileOf } from "@/lib/users/facts/profile-of";
import { isTakenBackBy, takesAnyBack } from "@/lib/users/facts/taken-back";
import { whatStands } from "@/lib/users/facts/what-stands";

const claim = fc.record({
  predicate: fc.constantFrom("years", "level", "location", "summary", "skill", "role"),
  modality: fc.constantFrom("has", "lacks", "had", "wants", "learning"),
  valueKey: fc.constantFrom("a", "b"),
  ofKey: fc.constantFrom("", "go"),
});

test("claims disagree exactly where one takes a place that is against the other", () => {
  fc.assert(
    fc.property(claim, claim, (one, other) => {
      const taken = placesTaken(one);
      const isAgainst = !isSameClaim(one, other) && disagreeing(other).some((key) => taken.includes(key));
      expect(isAgainst).toBe(disagrees(one, other));
    }),
    { numRuns: 2_000 },
  );
});

const MOST = 6_000;
type Of = (index: number) => Partial<ProfileFact>;
const LEDGERS: [string, Of][] = [
  ["skills", (index) => ({ valueKey: `skill ${index}` })],
  ["one skill", () => ({ valueKey: "go" })],
  [
    "skills had and lacked",
    (index) => ({ valueKey: `${index >> 1}`, modality: index % 2 ? "has" : "lacks" }),
  ],
  ["wishes", (index) => ({ valueKey: `${index}`, modality: "wants" })],
  ["places", (index) => ({ predicate: "location", valueKey: `${index}` })],
  ["one place", () => ({ predicate: "location", valueKey: "leeds" })],
  ["places of one message", (index) => ({ predicate: "location", valueKey: `${index}`, messageId: "m" })],
  [
    "years of roles",
    (index) => ({ predicate: index % 2 ? "years" : "role", ofKey: `${index}`, valueKey: "1" }),
  ],
];

test.each(LEDGERS)("a full ledger of %s is looked through in a moment", (_, of) => {
  const ledger = Array.from({ length: MOST }, (_each, index) => aFact(index, of(index)));
  const before = process.cpuUsage();
  const view = whatStands(ledger);
  profileOf(view.standing);
  ledger.filter(takesAnyBack(ledger));
  ledger.filter(isTakenBackBy(ledger.slice(-300)));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2_000);
  expect(view.standing.length + view.questions.length).toBeGreaterThan(0);
});

test("four times the facts take no more than some eight times as long", () => {
  const timeOf = (count: number) => {
    const ledger = Array.from({ length: count }, (_each, index) => aFact(index, { valueKey: `${index}` }));
    const before = process.cpuUsage();
    profileOf(whatStands(ledger).standing);
    return process.cpuUsage(before).user / 1000;
  };
  timeOf(10_000);
  expect(timeOf(40_000)).toBeLessThan(Math.max(2_000, 8 * timeOf(10_000)));
});

function aFact(index: number, more: Partial<ProfileFact>) {
  const at = new Date(1e12 + index);
  return {
    id: String(index).padStart(8, "0"),
    messageId: `${index}`,
    predicate: "skill",
    modality: "has",
    value: "x",
    valueKey: "x",
    ofKey: "",
    ofWhat: null,
    quantity: null,
    status: "proposed",
    origin: "statement",
    confidence: 0.9,
    saidAt: at,
    recordedAt: at,
    startOffset: index,
    decidedAt: null,
    ...more,
  } as ProfileFact;
}
