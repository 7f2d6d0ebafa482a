import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, wilson } from "./wilson";

test.each([
  // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lies where the literature says", (count, of, low, high) => {
  const found = wilson(count, of);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test("the difference of two shares lies where the literature says", () => {
  // Newcombe (1998), "Interval estimation for the difference", table II, method 10, example (a): 56/70 − 48/80.
  const found = differenceOf(wilson(56, 70), wilson(48, 80));
  expect(found.share).toBeCloseTo(0.2, 4);
  expect(found.low).toBeCloseTo(0.0524, 4);
  expect(found.high).toBeCloseTo(0.3339, 4);
});

test("an interval holds its share and stays within what can be", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (count, more) => {
      const { share, low, high } = wilson(count, count + more + 1);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share + 1e-12);
      expect(high).toBeGreaterThanOrEqual(share - 1e-12);
    }),
  );
});
