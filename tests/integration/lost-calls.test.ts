import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { interruptSilentReplies } from "@/lib/advisor";
import { reckonTokens } from "@/lib/ai/reckon-tokens";
import { history, startConversation } from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { endCall, getUsage, giveUpLostCalls } from "@/lib/users";
import { startFakeGrok } from "@/tests/fakes/grok";
import { type ApiProcess, startApi } from "@/tests/harness/api-processes";
import { aUser } from "@/tests/harness/people";
import { kill } from "@/tests/harness/worker-process";

const QUESTION = "I mend clocks and want to know what else I could mend.";
const stream = { accept: "text/event-stream" };
// Two dollars for a million tokens read, four for a million said.
const PRICES = JSON.stringify({ "grok-lost": { input: 2, output: 4 } });

// The embedded database takes one server: there is no process to kill.
describe.skipIf(inject("databaseIsEmbedded"))("calls whose process is killed", () => {
  let grok: Awaited<ReturnType<typeof startFakeGrok>>;
  let dying: ApiProcess | undefined;

  beforeAll(async () => {
    grok = await startFakeGrok();
  });
  beforeEach(() => {
    for (const seen of [grok.calls, grok.named]) seen.length = 0;
    return () => dying && kill(dying.child);
  });
  afterAll(() => grok?.close());

  /** Somebody who asks in a process of their own, which is about to be killed. */
  async function somebodyAsks(settings: Record<string, string> = {}) {
    const own = { XAI_API_KEY: "a key for tests", XAI_BASE_URL: grok.url, XAI_MODEL: "grok-lost" };
    dying = await startApi({ ...own, MODEL_PRICES: PRICES, ...settings });
    const actor = await aUser();
    const { id } = await startConversation(actor, {});
    const asked = { body: { text: QUESTION }, headers: stream };
    void dying
      .ask(actor.userId, "POST", `/conversations/${id}/messages`, asked)
      .then((answer) => answer.text())
      .catch(() => "it was killed");
    const reply = async () => (await history(actor, id)).items.at(-1);
    const calls = () =>
      asSystem((tx) => tx.modelCall.findMany({ where: { userId: actor.userId }, orderBy: { id: "asc" } }));
    const die = async () => dying && kill(dying.child);
    return { actor, reply, calls, die };
  }

  const fourMinutesPass = (userId: string) =>
    asSystem(
      (tx) => tx.$executeRaw`
        update model_calls set started_at = now() - interval '241 seconds'
        where user_id = ${userId}::uuid and outcome = 'running'`,
    );

  test("in the middle of an answer: what it had read and said by its last keeping is booked, once, by whichever of five looks", async () => {
    grok.play({ text: Array(200).fill("springs").join(" "), gapMs: 20 });
    const { actor, reply, calls, die } = await somebodyAsks();
    const kept = async () => (await reply())?.text.length ?? 0;
    await expect.poll(kept, { timeout: 20_000 }).toBeGreaterThan(100);
    expect((await reply())?.usage, "nothing is said of it while it is written").toBeNull();
    await die();
    const found = await Promise.all(Array.from({ length: 5 }, () => interruptSilentReplies()));
    // Replies that other tests left may be among them.
    expect(found.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    const last = await reply();
    const [call, ...others] = await calls();
    expect(others).toEqual([]);
    expect(call).toMatchObject({ purpose: "reply", outcome: "lost", isEstimated: true });
    expect(call?.outputTokens).toBe(reckonTokens(last?.text.length ?? 0));
    const prompt = JSON.stringify(grok.calls[0]?.body.input).length;
    expect(call?.inputTokens).toBeGreaterThan(reckonTokens(prompt) * 0.7);
    expect(call?.inputTokens).toBeLessThan(reckonTokens(prompt) * 1.1);
    const { inputTokens = 0, outputTokens = 0 } = call ?? {};
    const micros = 2 * inputTokens + 4 * outputTokens;
    expect(Number(call?.costMicros)).toBe(micros);
    expect(last).toMatchObject({
      status: "interrupted",
      usage: { estimated: true, input_tokens: inputTokens, output_tokens: outputTokens },
    });
    const spent = { tokens: inputTokens + outputTokens, usd: micros / 1_000_000 };
    expect(await getUsage(actor)).toMatchObject({ day: spent, month: spent });
    await fourMinutesPass(actor.userId);
    await Promise.all([giveUpLostCalls(), giveUpLostCalls(), interruptSilentReplies()]);
    expect(await getUsage(actor)).toMatchObject({
      ...{ day: spent, month: spent },
      models: [{ calls: 1, estimated_tokens: spent.tokens }],
    });
  }, 60_000);

  test("before anything was kept: what was held is booked when no call can last so long, once", async () => {
    grok.play({ delayMs: 60_000 });
    const { actor, reply, calls, die } = await somebodyAsks();
    await expect.poll(() => grok.calls.length, { timeout: 20_000, interval: 20 }).toBe(1);
    await die();
    await interruptSilentReplies();
    expect(await reply()).toMatchObject({ status: "interrupted", text: "", usage: null });
    const [held] = await calls();
    const tokens = held?.reservedTokens ?? 0;
    const { inputTokens = 0 } = held ?? {};
    expect(inputTokens).toBeGreaterThan(reckonTokens(JSON.stringify(grok.calls[0]?.body.input).length));
    expect(await getUsage(actor)).toMatchObject({ day: { tokens }, models: [] });
    await fourMinutesPass(actor.userId);
    const booked = await Promise.all(Array.from({ length: 5 }, () => giveUpLostCalls()));
    expect(booked.reduce((sum, count) => sum + count)).toBe(1);
    expect(await calls()).toMatchObject([
      {
        outcome: "lost",
        isEstimated: true,
        inputTokens,
        outputTokens: tokens - inputTokens,
        costMicros: BigInt(2 * inputTokens + 4 * (tokens - inputTokens)),
      },
    ]);
    expect(await getUsage(actor)).toMatchObject({
      ...{ day: { tokens }, month: { tokens } },
      models: [{ calls: 1, estimated_tokens: tokens }],
    });
  }, 60_000);

  test("a job's call, of a model whose price nobody knows: what was held, without a price", async () => {
    grok.play({ text: "There are barometers." });
    grok.nameAs({ delayMs: 60_000 });
    const { actor, calls, die } = await somebodyAsks({ API_RUNS_JOBS: "yes", MODEL_PRICES: "{}" });
    await expect.poll(() => grok.named.length, { timeout: 40_000, interval: 20 }).toBe(1);
    await die();
    await fourMinutesPass(actor.userId);
    const before = await getUsage(actor);
    const booked = await Promise.all([giveUpLostCalls(), giveUpLostCalls()]);
    expect(booked.sort()).toEqual([0, 1]);
    const title = (await calls()).filter(({ purpose }) => purpose === "title");
    expect(title).toMatchObject([
      { outcome: "lost", isEstimated: true, inputTokens: expect.any(Number), costMicros: null },
    ]);
    expect((await getUsage(actor)).day).toEqual(before.day);
  }, 90_000);

  test("a process that was only slow says in the end what its call took, in the place of what was reckoned", async () => {
    grok.play({ text: Array(200).fill("springs").join(" "), gapMs: 20 });
    const { actor, reply, calls, die } = await somebodyAsks();
    await expect
      .poll(async () => (await reply())?.text.length ?? 0, { timeout: 20_000 })
      .toBeGreaterThan(100);
    await die();
    await interruptSilentReplies();
    const [call] = await calls();
    const model = { name: "grok-lost", label: "Grok (grok-lost)", isOffline: false };
    const slow = { id: call?.id ?? "", userId: actor.userId, model };
    const told = { outcome: "complete", errorCode: null, firstTokenMs: 5, durationMs: 9 } as const;
    const took = { ...told, isEstimated: false, inputTokens: 111, outputTokens: 22 };
    await Promise.all([endCall(slow, took), endCall(slow, took), giveUpLostCalls()]);
    expect(await calls()).toMatchObject([{ outcome: "complete", isEstimated: false }]);
    expect((await getUsage(actor)).day.tokens).toBe(133);
    expect(await asUser(actor, (tx) => tx.message.count())).toBe(2);
  }, 60_000);
});
