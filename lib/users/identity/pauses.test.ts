import { expect, test } from "vitest";
import { ACCOUNT, ADDRESS, type Pace } from "@/lib/users/identity/pauses";

/** How many tries somebody who never rests gets within `seconds`, at most. */
function triesWithin(pace: Pace, seconds: number): number {
  let [at, tries] = [0, 0];
  while (at < seconds) {
    tries += 1;
    const pause = pace.pauseAfter(tries);
    at += pause;
    if (tries > 10_000) break;
  }
  return tries;
}

test("an account can be tried ten times in a quarter of an hour at most, and the pause grows", () => {
  expect(triesWithin(ACCOUNT, 15 * 60)).toBeLessThanOrEqual(10);
  expect([4, 5, 6, 7, 8, 9, 10, 50].map(ACCOUNT.pauseAfter)).toEqual([0, 30, 60, 120, 240, 480, 900, 900]);
});

test("an address can fail a hundred times in an hour at most", () => {
  expect(triesWithin(ADDRESS, 3600)).toBeLessThanOrEqual(100);
});
