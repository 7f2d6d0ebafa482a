import { expect, test } from "vitest";
import { nextRange } from "@/lib/conversations/next-range";

test("a range is whole at every fifth message, and not before", () => {
  expect(nextRange(0, 4, false)).toBeNull();
  expect(nextRange(0, 5, false)).toEqual({ from: 1, to: 5 });
  expect(nextRange(0, 23, false)).toEqual({ from: 1, to: 5 });
  expect(nextRange(5, 9, false)).toBeNull();
  expect(nextRange(20, 25, false)).toEqual({ from: 21, to: 25 });
});

test("at rest the last range may be shorter, and it is done again when the thread went on", () => {
  expect(nextRange(20, 23, true)).toEqual({ from: 21, to: 23 });
  expect(nextRange(23, 23, true)).toBeNull();
  expect(nextRange(23, 24, true)).toEqual({ from: 21, to: 24 });
  expect(nextRange(23, 24, false)).toBeNull();
  expect(nextRange(23, 40, true)).toEqual({ from: 21, to: 25 });
  expect(nextRange(0, 0, true)).toBeNull();
});
