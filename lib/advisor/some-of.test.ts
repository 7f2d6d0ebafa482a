import { expect, test } from "vitest";
import { someOf } from "@/lib/advisor/some-of";

test("of more than are wanted a part is taken, each time another one", () => {
  const all = [1, 2, 3, 4, 5];
  expect(someOf(all, 5, () => 0.9)).toEqual(all);
  expect(someOf(all, 5)).not.toBe(all);
  expect(someOf(all, 2, () => 0)).toEqual([1, 2]);
  expect(someOf(all, 2, () => 0.5)).toEqual([3, 4]);
  expect(someOf(all, 3, () => 0.99)).toEqual([5, 1, 2]);
  expect(someOf([], 3)).toEqual([]);
});
