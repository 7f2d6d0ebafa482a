import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startConversation } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { startFakeGrok } from "@/tests/fakes/grok";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { hear } from "@/tests/harness/heard";
import { aUser } from "@/tests/harness/people";
import { kill } from "@/tests/harness/worker-process";

const KEYS = 100;
const SENDERS = 10;
const AT_A_TIME = 5;
const stream = { accept: "text/event-stream" };

// The embedded database takes one server: there is no second process.
describe.skipIf(inject("databaseIsEmbedded"))("two processes on one database", () => {
  let grok: Awaited<ReturnType<typeof startFakeGrok>>;
  let both: ApiProcess[];

  beforeAll(async () => {
    grok = await startFakeGrok();
    const settings = { XAI_API_KEY: "a key for tests", XAI_BASE_URL: grok.url };
    both = await Promise.all([startApi(settings), startApi(settings)]);
  });
  afterAll(async () => {
    await Promise.all((both ?? []).map(({ child }) => kill(child)));
    await grok?.close();
  });

  test("10 senders in each of two processes with one key make one message and ask the model once, 100 times", async () => {
    const actor = await aUser();
    grok.play({ gapMs: 5 });
    const sendAll = async (key: string) => {
      const { id } = await startConversation(actor, {});
      const asked = { body: { text: `Message of ${key}` }, headers: { "idempotency-key": key } };
      const answers = await Promise.all(
        Array.from({ length: SENDERS }, () => both)
          .flat()
          .map(async ({ ask }) => {
            const response = await ask(actor.userId, "POST", `/conversations/${id}/messages`, asked);
            return { http: response.status, ...(await response.json()).data };
          }),
      );
      expect(new Set(answers.map((answer) => answer.id)).size, key).toBe(1);
      for (const { http, text } of answers) expect([http, text]).toEqual([201, "Here is **some** advice."]);
    };
    const keys = Array.from({ length: KEYS }, (_, index) => `key ${index}`);
    const next = async (): Promise<void> => {
      for (let key = keys.shift(); key; key = keys.shift()) await sendAll(key);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, next));
    expect(grok.calls).toHaveLength(KEYS);
    expect(await asUser(actor, (tx) => tx.message.count())).toBe(2 * KEYS);
  }, 300_000);

  test("a reply that one process writes is told by the other, from 300 places to two tabs each", async () => {
    const actor = await aUser();
    const words = Array.from({ length: 150 }, (_, index) => `word${index} 😀`).join(" ");
    grok.play({ text: words, gapMs: 40 });
    const { id } = await startConversation(actor, {});
    const [writer, other] = both;
    const asked = { body: { text: "Go" }, headers: stream };
    const said = await writer?.ask(actor.userId, "POST", `/conversations/${id}/messages`, asked);
    const replyId = (await asUser(actor, (tx) => tx.message.findFirst({ where: { replyTo: { not: null } } })))
      ?.id;
    const resume = async (at: number) => {
      const headers = { ...stream, "last-event-id": `${replyId}.${at}` };
      const response = await other?.ask(actor.userId, "GET", `/conversations/${id}/stream`, { headers });
      if (response?.status !== 200) throw new Error(`the other process answered ${response?.status}`);
      return hear(response);
    };
    const readers = Array.from({ length: 300 }, async () => {
      await pause(Math.random() * 4_000);
      const at = Math.floor(Math.random() * (words.length + 1));
      for (const { text, isWhole } of await Promise.all([resume(at), resume(at)])) {
        expect({ at, text, isWhole }).toEqual({ at, text: words.slice(at), isWhole: true });
      }
    });
    await Promise.all(readers);
    if (said) expect((await hear(said)).text).toBe(words);
  }, 120_000);
});
