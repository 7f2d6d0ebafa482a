import { expect, test } from "vitest";
import { twoAtOnce } from "./two-at-once";

test("two are read at once, twenty wait, and one more is told to come again; then all goes on", async () => {
  const ends: (() => void)[] = [];
  let most = 0;
  const read = () =>
    twoAtOnce(async () => {
      await new Promise<void>((resolve) => {
        most = Math.max(most, ends.push(resolve));
      });
    });
  const started = Array.from({ length: 22 }, read);
  await expect(read()).rejects.toMatchObject({ code: "unavailable", retryAfterSeconds: 5 });
  expect(most).toBe(2);
  let settled = false;
  const all = Promise.all(started).then(() => {
    settled = true;
  });
  while (!settled) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  await all;
  expect(most).toBe(2);
});
