import { afterAll, expect, test } from "vitest";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { asSystem } from "@/lib/db/as-user";
import { type Sent, startFakeInngest } from "@/tests/fakes/inngest-server";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";

const queue = await startFakeInngest();
process.env.INNGEST_DEV = queue.url;
process.env.XAI_API_KEY = "";
const { keepSending, sendSoon } = await import("@/lib/events/keep-sending");
const { emptyQueue } = await import("@/tests/harness/jobs");
const { aUser } = await import("@/tests/harness/people");
const { aTurn } = await import("@/tests/harness/turns");

afterAll(() => queue.close());

const waiting = () => asSystem((tx) => tx.outbox.findMany({ orderBy: { position: "asc" } }));
const count = () => asSystem((tx) => tx.outbox.count());
/** A minute goes by for all that waits. */
const aMinuteLater = () =>
  asSystem(
    (tx) => tx.$executeRaw`
      update outbox set created_at = created_at - interval '1 minute', due_at = due_at - interval '1 minute',
        leased_until = leased_until - interval '1 minute'`,
  );

test("ten minutes without the queue delay what happened, lose nothing, double nothing, keep each person's order, and nobody waits for an answer", async () => {
  const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
  kept.careerAdvisorEmbedder = quickEmbedder(() => undefined);
  await emptyQueue();
  const people = await Promise.all([aUser(), aUser(), aUser()]);
  const stopping = new AbortController();
  const sending = keepSending(stopping.signal);
  for (let minute = 0; minute < 10; minute += 1) {
    queue.how = minute % 2 === 0 ? "refuses" : "breaks";
    for (const actor of people) {
      expect((await aTurn(actor, `Minute ${minute}.`)).message.status).toBe("complete");
    }
    await aMinuteLater();
    sendSoon();
  }
  const tries = async () => {
    await aMinuteLater();
    sendSoon();
    return Math.max(...(await waiting()).map(({ attempts }) => attempts));
  };
  await expect.poll(tries, { timeout: 60_000, interval: 500 }).toBeGreaterThan(1);
  expect(queue.refused).toBeGreaterThan(5);
  const rows = await waiting();
  expect(Date.now() - (rows[0]?.createdAt.getTime() ?? Date.now())).toBeGreaterThan(600_000);
  // A message and the end of its reply, each.
  expect(rows).toHaveLength(60);
  expect(queue.taken).toEqual([]);

  // It comes back, and its first answer is lost.
  queue.how = "takes and breaks";
  await aMinuteLater();
  sendSoon();
  await expect.poll(() => queue.taken.length, { timeout: 30_000 }).toBeGreaterThan(0);
  queue.how = "takes";
  await expect
    .poll(
      async () => {
        await aMinuteLater();
        sendSoon();
        return count();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(0);
  stopping.abort();
  await sending;

  const first = new Map<string, Sent>();
  for (const event of queue.taken) if (!first.has(event.id)) first.set(event.id, event);
  // What came again is the same event, which a queue knows by its id.
  expect(queue.taken.length).toBeGreaterThan(first.size);
  for (const event of queue.taken) expect(event.data).toEqual(first.get(event.id)?.data);
  for (const { userId } of people) {
    const ofTheirs = [...first.values()].filter(({ data }) => data.user_id === userId);
    const expected = rows.filter((row) => row.userId === userId);
    expect(ofTheirs.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(ofTheirs.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  }
  expect(first.size).toBe(60);
}, 240_000);
