import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { asUser } from "@/lib/db/as-user";
import { hashOf, personKey } from "@/lib/rates/groups";
import { startFakeGrok } from "@/tests/fakes/grok";
import { anAccount, PASSWORD } from "@/tests/harness/account";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { tablesThatHold } from "@/tests/harness/dump.sql";
import { hear } from "@/tests/harness/heard";
import { aRedis, hasRedis, type Redis } from "@/tests/harness/redis-server";
import { kill } from "@/tests/harness/worker-process";

const stream = { accept: "text/event-stream" };
const isSkipped = inject("databaseIsEmbedded") || !hasRedis;
const KINDS = ["reads", "writes", "replies", "uploads", "exports"] as const;
/** When the account goes: so long after a reply was asked for that two processes tell, and at which of the two. */
const MOMENTS = [
  { words: 0, at: 1 },
  { words: 1, at: 0 },
  { words: 10, at: 1 },
  { words: 30, at: 0 },
  { words: Number.POSITIVE_INFINITY, at: 1 },
];

describe.skipIf(isSkipped)("an account deleted where Redis tells and counts (needs redis-server)", () => {
  let grok: Awaited<ReturnType<typeof startFakeGrok>>;
  let redis: Redis;
  let processes: ApiProcess[];

  beforeAll(async () => {
    [grok, redis] = await Promise.all([startFakeGrok(), aRedis()]);
    const limits = Object.fromEntries(KINDS.map((kind) => [`LIMIT_${kind.toUpperCase()}`, "100"]));
    const settings = {
      ...limits,
      XAI_API_KEY: "a key for tests",
      XAI_BASE_URL: grok.url,
      REDIS_URL: redis.url,
    };
    processes = await Promise.all([startApi(settings), startApi(settings)]);
  }, 240_000);
  afterAll(async () => {
    await Promise.all((processes ?? []).map(({ child }) => kill(child)));
    await Promise.all([grok?.close(), redis?.close()]);
  });

  /** How somebody asks one of the two, and gets what was asked for. */
  const askerOf = (userId: string) => async (at: number, method: string, path: string, more: object) => {
    const response = await processes[at]?.ask(userId, method, path, more);
    if (!response?.ok) throw new Error(`${method} ${path} was answered ${response?.status}`);
    return response;
  };

  /** Somebody who made a request of each kind that is counted, and asks for a reply that says their word again and again. */
  async function somebodyAnswered(word: string) {
    const { userId, email } = await anAccount(PASSWORD, `${word}@example.test`);
    const ask = askerOf(userId);
    const begun = await ask(0, "POST", "/conversations", { body: { title: `About ${word}` } });
    const { data } = await begun.json();
    await ask(0, "POST", `/files?name=${word}.txt`, {
      body: word,
      headers: { "content-type": "application/octet-stream" },
    });
    await (await ask(1, "GET", "/users/me/archive", {})).arrayBuffer();
    grok.play({ text: Array(40).fill(word).join(" "), gapMs: 20 });
    const path = `/conversations/${data.id}`;
    const said = await ask(0, "POST", `${path}/messages`, {
      body: { text: `Of ${word}` },
      headers: stream,
    });
    const replies = await asUser({ userId }, (tx) => tx.message.findMany({ where: { role: "assistant" } }));
    const headers = { ...stream, "last-event-id": `${replies[0]?.id}.0` };
    const reader = await ask(1, "GET", `${path}/stream`, { headers });
    return { userId, email, ask, readers: Promise.all([hear(said), hear(reader)]) };
  }

  test("what is searched finds a word under a key of any type", async () => {
    const { client } = redis;
    await client.set("a string", "zqstring");
    await client.hSet("a hash", "field", "zqhash");
    await client.rPush("a list", "zqlist");
    await client.sAdd("a set", "zqset");
    await client.zAdd("a sorted set", { score: 1, value: "zqsorted" });
    await client.xAdd("a stream", "*", { field: "zqstream" });
    await client.set("zqkey", "1");
    for (const word of ["string", "hash", "list", "set", "sorted", "stream", "key"]) {
      expect(await redis.holds(`zq${word}`), word).toBe(true);
    }
    await client.flushAll();
    expect(await redis.holds("zqstring")).toBe(false);
  });

  test.each(MOMENTS)(
    "after $words words leaves nothing of the person there, not even a count",
    async (moment) => {
      const word = `zq${randomBytes(6).toString("hex")}7`;
      const told: string[] = [];
      const spy = redis.client.duplicate().on("error", () => undefined);
      onTestFinished(() => spy.destroy());
      await spy.connect();
      await spy.pSubscribe("*", (text) => told.push(text));
      const { userId, email, ask, readers } = await somebodyAnswered(word);
      const counted = KINDS.map((kind) => Buffer.from(hashOf(personKey(kind, userId))).toString("base64url"));
      for (const [at, hash] of counted.entries()) {
        expect(await redis.holds(hash), `or nothing would be proved of ${KINDS[at]}`).toBe(true);
      }
      if (Number.isFinite(moment.words)) {
        const heard = () => told.join("").split(word).length - 1;
        await expect.poll(heard, { timeout: 20_000, interval: 5 }).toBeGreaterThanOrEqual(moment.words);
      } else await readers;
      const { data: receipt } = await (await ask(moment.at, "DELETE", "/users/me", {})).json();
      expect(receipt.erased).toMatchObject({ conversations: 1, documents: 1, messages: 2 });
      for (const trace of [word, email, userId, ...counted]) {
        expect(await redis.holds(trace), trace).toBe(false);
      }
      expect(await redis.client.keys("*")).toEqual([]);
      await readers;
      await expect.poll(() => redis.client.pubSubChannels(`*${userId}*`), { timeout: 20_000 }).toEqual([]);
      expect(await redis.client.keys("*"), "nor once all is at rest").toEqual([]);
      expect(await redis.holds(userId)).toBe(false);
      expect(await tablesThatHold(word)).toEqual([]);
    },
    60_000,
  );
});
