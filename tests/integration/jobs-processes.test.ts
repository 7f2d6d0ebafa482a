import type { ChildProcess } from "node:child_process";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { emptyQueue, limited, queueSizes, running } from "@/tests/harness/jobs";
import { aMarkFile, kill, startWorker } from "@/tests/harness/worker-process";

const workers: ChildProcess[] = [];
beforeEach(emptyQueue);
afterEach(async () => {
  for (const worker of workers.splice(0)) await kill(worker);
});

test.skipIf(inject("databaseIsEmbedded"))(
  "three processes share the queue, and their limits are exact under load",
  async () => {
    const { file, words } = aMarkFile();
    const house = await running((client) => limited(client, () => undefined), { workers: 0 });
    for (let n = 0; n < 3; n += 1) workers.push(startWorker("limits", file));
    await expect
      .poll(() => words().filter((word) => word === "started"), { timeout: 60_000 })
      .toHaveLength(3);
    const events = Array.from({ length: 150 }, (_, n) => ({ name: "work", data: { who: `p${n % 5}` } }));
    await house.send(events);
    await expect.poll(queueSizes, { timeout: 60_000 }).toMatchObject({ calls: 0, running: 0 });
    await house.executor.stop();
    const marks = words().filter((word) => word !== "started");
    expect(marks).toHaveLength(300);
    const { most, all } = mostAtOnce(marks);
    expect(Math.max(...most)).toBe(1);
    expect(all).toBe(3);
  },
);

/** How many of each person, and of all, were between their begin and their end at a time. */
function mostAtOnce(marks: string[]): { most: number[]; all: number } {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  let all = 0;
  for (const mark of marks) {
    const [verb, who = ""] = mark.split(" ");
    now.set(who, (now.get(who) ?? 0) + (verb === "begin" ? 1 : -1));
    most.set(who, Math.max(most.get(who) ?? 0, now.get(who) ?? 0));
    all = Math.max(
      all,
      [...now.values()].reduce((sum, count) => sum + count),
    );
  }
  return { most: [...most.values()], all };
}
