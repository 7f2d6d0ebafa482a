import { expect, test } from "vitest";
import { patiently, persist } from "@/lib/advisor/patience";

const replyId = "01a21953-d733-75c2-8e2c-9e4f48a15281";

test("what fails once is tried again", async () => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    if (tries === 1) throw new Error("away");
    return "kept";
  };
  expect(await patiently({ replyId }, 3, work)).toBe("kept");
  expect(tries).toBe(2);
});

test("once the reply is gone nothing is tried again, and nobody waits", async () => {
  const going = new AbortController();
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw new Error("its row is gone");
  };
  const begunAt = performance.now();
  const trying = patiently({ replyId, gone: going.signal }, 11, work);
  setTimeout(() => going.abort(), 30);
  await expect(trying).rejects.toThrow("its row is gone");
  expect(await persist({ replyId, gone: going.signal }, 11, work)).toBeUndefined();
  expect(tries).toBe(2);
  expect(performance.now() - begunAt).toBeLessThan(450);
});
