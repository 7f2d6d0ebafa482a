import { expect, test } from "vitest";
import { inBytes, inDollars, inShort, inTime } from "@/components/ui/numbers";

test("money below a cent keeps its first digits", () => {
  expect([0, 0.0042, 0.01, 12.5].map(inDollars)).toEqual(["$0.00", "$0.0042", "$0.01", "$12.50"]);
});

test("sizes and times stand in the unit in which they are read", () => {
  expect([0, 999, 1000, 34_100_000].map(inBytes)).toEqual(["0 bytes", "999 bytes", "1.0 kB", "34.1 MB"]);
  expect([12, 999, 1240].map(inTime)).toEqual(["12 ms", "999 ms", "1.2 s"]);
  expect(inShort(12_345)).toBe("12.3K");
});
