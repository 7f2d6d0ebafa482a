import type { ChildProcess } from "node:child_process";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { asSystem, asUser } from "@/lib/db/as-user";
import { disconnectDatabase } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { emptyQueue, marking, queueSizes, running } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";
import { aMarkFile, kill, startWorker } from "@/tests/harness/worker-process";

const workers: ChildProcess[] = [];
beforeEach(emptyQueue);
afterEach(async () => {
  for (const worker of workers.splice(0)) await kill(worker);
});

const isServer = !inject("databaseIsEmbedded");
/** Two of a turn each; `JOBS_TEST_MESSAGES=1000` is the size that is promised. */
const MESSAGES = Number(process.env.JOBS_TEST_MESSAGES ?? 120);
const SETTLES_WITHIN_MS = 60_000 + MESSAGES * 400;

test("kill -9 in a step makes that step run again, and those before it not", async () => {
  const { file, words } = aMarkFile();
  const first = await running((client) => marking(client, () => undefined, true), { workers: 0 });
  await first.send({ name: "mark", data: {} });
  await first.executor.stop();
  // The embedded database takes one connection.
  await disconnectDatabase();
  const worker = startWorker("marks", file);
  workers.push(worker);
  await expect.poll(words, { timeout: 60_000 }).toContain("second begun");
  await kill(worker);
  const second = await running((client) => marking(client, (word) => marks.push(word), false));
  const marks: string[] = [];
  await expect.poll(queueSizes, { timeout: 20_000 }).toMatchObject({ calls: 0, running: 0 });
  await second.executor.stop();
  expect(words().filter((word) => word !== "started")).toEqual(["first", "second begun"]);
  expect(marks).toEqual(["second begun", "second", "third"]);
});

test.skipIf(!isServer)(
  "each event three times, out of order, while processes are killed: no message is missing and none embedded twice",
  async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => aUser()));
    for (let n = 0; n < MESSAGES / 2; n += 1) {
      const actor = people[n % people.length];
      if (actor) await said(actor, `I have said ${n} things of my own.`);
    }
    const { file, words } = aMarkFile();
    const start = () => workers.push(startWorker("house", file));
    start();
    start();
    await deliverThrice();
    for (let round = 0; round < 4; round += 1) {
      const seen = words().length;
      await expect.poll(() => words().length, { timeout: 60_000 }).toBeGreaterThan(seen + 2);
      const [oldest] = workers.splice(0, 1);
      if (oldest) await kill(oldest);
      start();
    }
    const settled = { outbox: 0, calls: 0, running: 0 };
    await expect.poll(queueSizes, { timeout: SETTLES_WITHIN_MS, interval: 500 }).toMatchObject(settled);
    const found = await Promise.all(people.map(vectorsOf));
    const messages = found.reduce((sum, { messages }) => sum + messages, 0);
    expect(messages).toBe(MESSAGES);
    for (const { messages, embedded, sources } of found) {
      expect(embedded).toBe(messages);
      expect(sources).toHaveLength(messages);
      expect(new Set(sources).size).toBe(messages);
    }
  },
  2 * SETTLES_WITHIN_MS,
);

/** What waits in the outbox is put there twice more, once under the same ids' order and once under new ones, shuffled. */
async function deliverThrice(): Promise<void> {
  await asSystem(async (tx) => {
    const rows = await tx.outbox.findMany();
    await tx.outbox.deleteMany();
    const again = rows.flatMap(({ name, data, userId }) =>
      [newId(), newId(), newId()].map((id) => ({ id, name, data, userId })),
    );
    for (let index = again.length - 1; index > 0; index -= 1) {
      const other = Math.floor(Math.random() * (index + 1));
      [again[index], again[other]] = [again[other] as (typeof again)[0], again[index] as (typeof again)[0]];
    }
    await tx.outbox.createMany({ data: again.map((row) => ({ ...row, data: row.data ?? {} })) });
  });
}

async function vectorsOf(actor: { userId: string }) {
  return asUser(actor, async (tx) => {
    const rows = await tx.embedding.findMany({
      // A sweep may make the vector of a profile meanwhile.
      where: { sourceType: "message" },
      select: { sourceId: true, chunkIndex: true },
    });
    return {
      messages: await tx.message.count(),
      embedded: await tx.message.count({ where: { embeddedWith: { not: null } } }),
      sources: rows.map(({ sourceId, chunkIndex }) => `${sourceId} ${chunkIndex}`),
    };
  });
}
