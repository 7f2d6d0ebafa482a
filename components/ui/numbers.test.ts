import { expect, test } from "vitest";
import { numbersIn } from "@/components/ui/numbers";

const { inBytes, inDollars, inShort, inTime } = numbersIn("en");

test("money below a cent keeps its first digits", () => {
  expect([0, 0.0042, 0.01, 12.5].map(inDollars)).toEqual(["$0.00", "$0.0042", "$0.01", "$12.50"]);
});

test("sizes and times stand in the unit in which they are read", () => {
  expect([0, 999, 1000, 34_100_000].map(inBytes)).toEqual(["0 bytes", "999 bytes", "1.0 kB", "34.1 MB"]);
  expect([12, 999, 1240].map(inTime)).toEqual(["12 ms", "999 ms", "1.2 s"]);
  expect(inShort(12_345)).toBe("12.3K");
});

test("each language writes them its own way", () => {
  expect(numbersIn("de").inFull(12_345)).toBe("12.345");
  expect(numbersIn("de").inBytes(34_100_000)).toBe("34,1 MB");
  expect(numbersIn("es").inDollars(1200.5)).toMatch(/^1200,50\s(?:US\$|USD)$/);
});
