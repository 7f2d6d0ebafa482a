import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startConversation } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { startFakeGrok } from "@/tests/fakes/grok";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { hear } from "@/tests/harness/heard";
import { aUser } from "@/tests/harness/people";
import { aRedis, hasRedis, type Redis } from "@/tests/harness/redis-server";
import { kill } from "@/tests/harness/worker-process";

const stream = { accept: "text/event-stream" };
const isSkipped = inject("databaseIsEmbedded") || !hasRedis;

// The embedded database takes one server: there is no second process. Nor is there always a redis-server.
describe.skipIf(isSkipped)("two processes on one database, with Redis (needs redis-server)", () => {
  let grok: Awaited<ReturnType<typeof startFakeGrok>>;
  let redis: Redis;
  let writer: ApiProcess;
  let other: ApiProcess;

  beforeAll(async () => {
    [grok, redis] = await Promise.all([startFakeGrok(), aRedis()]);
    const settings = { XAI_API_KEY: "a key for tests", XAI_BASE_URL: grok.url, REDIS_URL: redis.url };
    [writer, other] = await Promise.all([startApi(settings), startApi(settings)]);
  }, 240_000);
  afterAll(async () => {
    await Promise.all([writer, other].map((each) => each && kill(each.child)));
    await Promise.all([grok?.close(), redis?.close()]);
  });

  /** A reply of many words that one process writes, and how the other one tells it from a place on. */
  async function aReply(words: string, gapMs: number) {
    const actor = await aUser();
    grok.play({ text: words, gapMs });
    const { id } = await startConversation(actor, {});
    const asked = { body: { text: "Go" }, headers: stream };
    const said = await writer.ask(actor.userId, "POST", `/conversations/${id}/messages`, asked);
    const whole = hear(said);
    const replies = await asUser(actor, (tx) => tx.message.findMany({ where: { role: "assistant" } }));
    const replyId = replies[0]?.id;
    const resume = async (at: number) => {
      const headers = { ...stream, "last-event-id": `${replyId}.${at}` };
      const response = await other.ask(actor.userId, "GET", `/conversations/${id}/stream`, { headers });
      if (response.status !== 200) throw new Error(`the other process answered ${response.status}`);
      return hear(response);
    };
    return { actor, id, replyId, whole, resume };
  }

  const manyWords = (count: number) =>
    Array.from({ length: count }, (_, index) => `word${index} 😀`).join(" ");

  test("a reply that one process writes is told by the other, from 100 places to two tabs each", async () => {
    const words = manyWords(150);
    const { whole, resume } = await aReply(words, 40);
    const before = await redis.calls("publish");
    const readers = Array.from({ length: 100 }, async () => {
      await pause(Math.random() * 4_000);
      const at = Math.floor(Math.random() * (words.length + 1));
      for (const { text, isWhole } of await Promise.all([resume(at), resume(at)])) {
        expect({ at, text, isWhole }).toEqual({ at, text: words.slice(at), isWhole: true });
      }
    });
    await Promise.all(readers);
    expect((await whole).text).toBe(words);
    const said = (await redis.calls("publish")) - before;
    expect(said, "it was told over Redis").toBeGreaterThan(75);
    expect(said, "once for all readers").toBeLessThan(500);
  }, 120_000);

  test("Redis is killed in the middle of a reply: nothing of it is lost or doubled, and the next is told over Redis", async () => {
    const words = manyWords(80);
    const { whole, resume } = await aReply(words, 60);
    const readers = Array.from({ length: 40 }, async (_, index) => {
      await pause(index * 50);
      const at = Math.floor(Math.random() * 200);
      const { text, isWhole } = await resume(at);
      expect({ at, text, isWhole }).toEqual({ at, text: words.slice(at), isWhole: true });
    });
    await pause(800);
    await redis.kill();
    await pause(1_000);
    await redis.startAgain();
    await Promise.all(readers);
    expect((await whole).text).toBe(words);
    await expect
      .poll(
        async () => {
          const next = await aReply(manyWords(20), 30);
          const before = await redis.calls("publish");
          expect((await next.resume(0)).text).toBe(manyWords(20));
          return (await redis.calls("publish")) - before;
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(5);
  }, 120_000);

  test("an account deleted in the middle leaves nothing of its reply in Redis, and nothing more is told there", async () => {
    const canary = `zq${newId().replaceAll("-", "")}`;
    const told: { text: string; atMs: number }[] = [];
    const spy = redis.client.duplicate();
    await spy.connect();
    await spy.pSubscribe("*", (text) => told.push({ text, atMs: performance.now() }));
    const { actor, whole, resume } = await aReply(Array(200).fill(canary).join(" "), 50);
    const reader = resume(0);
    await expect.poll(() => told.some(({ text }) => text.includes(canary)), { timeout: 20_000 }).toBe(true);
    const { status } = await other.ask(actor.userId, "DELETE", "/users/me");
    expect(status).toBe(200);
    const deletedAtMs = performance.now();
    await Promise.all([reader, whole]);
    const late = told.filter(({ text, atMs }) => text.includes(canary) && atMs > deletedAtMs + 3_000);
    expect(late).toEqual([]);
    expect(await redis.holds(canary)).toBe(false);
    expect(await redis.holds(actor.userId)).toBe(false);
    await expect.poll(() => redis.client.pubSubChannels(`*${actor.userId}*`)).toEqual([]);
    spy.destroy();
  }, 60_000);
});
