import { expect, test } from "vitest";
import { seenSignatures } from "@/inngest/seen-signatures";

test("a signature counts once while it could be valid, and a stranger's is not kept", () => {
  let now = 0;
  const seen = seenSignatures(() => now);
  expect([seen.take("a"), seen.take("b"), seen.take("a")]).toEqual([true, true, false]);
  seen.forget("b");
  expect(seen.take("b")).toBe(true);
  now = 5 * 60_000;
  expect(seen.take("a")).toBe(false);
  now = 7 * 60_000;
  expect(seen.take("a")).toBe(true);
});
