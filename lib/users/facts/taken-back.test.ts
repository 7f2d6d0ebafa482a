import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProfileFact } from "@/lib/db/generated/client";
import { isTakenBackBy, takesAnyBack, takesBack } from "@/lib/users/facts/taken-back";

const day = fc.integer({ min: 0, max: 3 }).map((days) => new Date(days * 86_400_000));
const fact = fc.record({
  id: fc.uuid(),
  predicate: fc.constantFrom("years", "level", "skill", "role"),
  modality: fc.constantFrom("has", "lacks", "had"),
  valueKey: fc.constantFrom("a", "b"),
  ofKey: fc.constantFrom("", "go"),
  messageId: fc.constantFrom(null, "one", "two"),
  startOffset: fc.constantFrom(null, 0, 5),
  status: fc.constantFrom("proposed", "superseded", "rejected"),
  saidAt: day,
  recordedAt: day,
  decidedAt: fc.option(day),
}) as unknown as fc.Arbitrary<ProfileFact>;

test("what takes a fact back is found among its kind as it is among all", () => {
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 30 }), (ledger) => {
      const isTakenBack = isTakenBackBy(ledger);
      const takesBackAny = takesAnyBack(ledger);
      for (const one of ledger) {
        expect(isTakenBack(one)).toBe(ledger.some((each) => takesBack(each, one)));
        expect(takesBackAny(one)).toBe(ledger.some((each) => takesBack(one, each)));
      }
    }),
  );
});
