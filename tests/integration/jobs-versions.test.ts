import { setTimeout as pause } from "node:timers/promises";
import type { Inngest } from "inngest";
import { beforeEach, expect, test } from "vitest";
import { asSystem } from "@/lib/db/as-user";
import { emptyQueue, running } from "@/tests/harness/jobs";

const said: string[] = [];
beforeEach(async () => {
  said.length = 0;
  await emptyQueue();
});

const old = (client: Inngest) => [
  client.createFunction({ id: "old", triggers: [{ event: "a" }] }, () => void said.push("old")),
];
const added = (client: Inngest) => [
  client.createFunction({ id: "new", triggers: [{ event: "a" }] }, () => void said.push("new")),
  client.createFunction(
    { id: "held", triggers: [{ event: "a" }], debounce: { period: "1s" } },
    () => void said.push("held"),
  ),
];

test("beside a newer version an older process does its own jobs and leaves those that it does not have untouched", async () => {
  // Takes the event and calls nothing: the newer process was ended at this moment.
  const newer = await running((client) => [...old(client), ...added(client)], { workers: 0 });
  await newer.send({ name: "a" });
  await newer.executor.stop();
  const older = await running(old);
  await expect.poll(() => said).toEqual(["old"]);
  await pause(2_000);
  const queue = await asSystem((tx) => tx.jobQueue.findMany());
  expect(queue).toMatchObject([{ attempt: 0, leasedBy: null, leasedUntil: null }]);
  expect(await asSystem((tx) => tx.jobDebounce.count())).toBe(1);
  const next = await running((client) => [...old(client), ...added(client)]);
  await expect.poll(() => [...said].sort(), { timeout: 20_000 }).toEqual(["held", "new", "old"]);
  await older.executor.stop();
  await next.executor.stop();
});
