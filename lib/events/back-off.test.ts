import { expect, test } from "vitest";
import { backOffMs } from "@/lib/events/back-off";

const rule = { baseMs: 1_000, mostMs: 60_000 };

test("each wait is twice the last one up to a limit, and no two senders wait alike", () => {
  expect([0, 1, 2, 3].map((attempt) => backOffMs(attempt, rule, 0.5))).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(backOffMs(50, rule, 0.5)).toBe(60_000);
  expect([backOffMs(0, rule, 0), backOffMs(0, rule, 1)]).toEqual([750, 1_250]);
});
