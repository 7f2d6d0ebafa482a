import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { advisorModel } from "@/lib/ai/language-model";
import { history } from "@/lib/conversations";
import { asSystem } from "@/lib/db/as-user";
import { beginCall, changePerson, endCall, findPerson, getUsage, giveUpLostCalls } from "@/lib/users";
import { anAdmin } from "@/tests/harness/an-admin";
import { aUser } from "@/tests/harness/people";
import { aTurn } from "@/tests/harness/turns";

const HOLDS = { input: 3_000, output: 1_000 };
const HELD = HOLDS.input + HOLDS.output;
const NONE = { tokens_day: null, tokens_month: null, usd_day: null, usd_month: null };
const MODEL = { name: "grok-test", label: "Grok (test)", isOffline: false };
const TOOK = {
  outcome: "complete",
  errorCode: null,
  isEstimated: false,
  firstTokenMs: 5,
  durationMs: 9,
} as const;

async function withBudget(limits: Partial<typeof NONE> | Record<string, number>): Promise<Actor> {
  const actor = await aUser();
  await changePerson(await anAdmin(), actor.userId, { budget: { ...NONE, ...limits } });
  return actor;
}
const ask = (actor: Actor, holds = HOLDS) => beginCall(actor, { purpose: "reply", model: MODEL, holds });
const end = (call: Awaited<ReturnType<typeof ask>>, inputTokens: number, outputTokens: number) =>
  endCall(call, { ...TOOK, inputTokens, outputTokens });

test("a reply of the offline advisor is counted under its own name, and costs nothing", async () => {
  const actor = await aUser();
  await aTurn(actor, "I am a plumber and want to become a teacher.");
  const { models, day } = await getUsage(actor);
  expect(models).toMatchObject([
    { model: "Offline advisor", purpose: "reply", calls: 1, failed: 0, usd: 0, unpriced: 0 },
  ]);
  expect(advisorModel().isOffline).toBe(true);
  expect(day.tokens).toBe((models[0]?.output_tokens ?? 0) + (models[0]?.input_tokens ?? 0));
  expect(day.tokens).toBeGreaterThan(0);
  const [call] = await asSystem(
    (tx) => tx.$queryRaw<Record<string, unknown>[]>`
      select outcome, first_token_ms, duration_ms, reply_id, conversation_id from model_calls
      where user_id = ${actor.userId}::uuid`,
  );
  expect(call).toMatchObject({
    outcome: "complete",
    first_token_ms: expect.any(Number),
    duration_ms: expect.any(Number),
    reply_id: expect.any(String),
    conversation_id: expect.any(String),
  });
});

test("a reply says what it took, as its call has it", async () => {
  const actor = await aUser();
  const { message, conversationId } = await aTurn(actor, "I am a plumber and want to become a teacher.");
  expect(message.usage).toEqual({
    input_tokens: 0,
    output_tokens: expect.any(Number),
    estimated: expect.any(Boolean),
    first_token_ms: expect.any(Number),
    duration_ms: expect.any(Number),
    cost_usd: 0,
  });
  const [call] = await asSystem(
    (tx) => tx.$queryRaw<Record<string, unknown>[]>`
      select output_tokens, first_token_ms, duration_ms from model_calls where user_id = ${actor.userId}::uuid`,
  );
  expect(message.usage).toMatchObject(call ?? {});
  const { items } = await history(actor, conversationId);
  expect(items.map(({ usage }) => usage)).toEqual([null, message.usage]);
});

test("when the budget is spent the message is kept, the reply says so and until when, and it can be tried again", async () => {
  const actor = await withBudget({ tokens_day: 1 });
  await aTurn(actor, "I am a plumber.");
  const { events, message, conversationId } = await aTurn(actor, "I like clocks.");
  expect(message).toMatchObject({ status: "failed", error: { code: "budget_exceeded", retryable: true } });
  const told = events.find((event) => event.type === "data-error");
  expect(told).toMatchObject({
    data: {
      code: "budget_exceeded",
      message: expect.stringMatching(/Today’s budget .* renews on .*00:00 UTC/),
    },
  });
  const stored = await history(actor, conversationId);
  expect(JSON.stringify(stored)).toContain("I like clocks.");
  const { day } = await getUsage(actor);
  expect(Date.parse(day.renews_at)).toBeGreaterThan(Date.now());
  expect(new Date(day.renews_at).toISOString()).toMatch(/T00:00:00.000Z$/);
});

test("of fifty calls at once as many begin as the budget holds, and no more", async () => {
  const actor = await withBudget({ tokens_day: 10 * HELD });
  const tried = await Promise.allSettled(Array.from({ length: 50 }, () => ask(actor)));
  expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  for (const each of tried) {
    if (each.status === "rejected") expect(each.reason).toMatchObject({ name: "BudgetExceeded" });
  }
});

test("of sixty long calls at once no more is spent than the budget and what the last one held", async () => {
  const holds = { input: 64_000, output: 1_000 };
  const actor = await withBudget({ tokens_day: 100_000 });
  const tried = await Promise.allSettled(Array.from({ length: 60 }, () => ask(actor, holds)));
  const calls = tried.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  expect(calls).toHaveLength(2);
  await Promise.all(calls.map((call) => end(call, holds.input, holds.output)));
  expect((await getUsage(actor)).day.tokens).toBe(130_000);
});

test("what a long call held and did not take lets the next one begin", async () => {
  const actor = await withBudget({ tokens_day: 10_000 });
  const long = await ask(actor, { input: 64_000, output: 8_000 });
  await expect(ask(actor)).rejects.toMatchObject({ name: "BudgetExceeded" });
  await end(long, 9_000, 500);
  await end(await ask(actor), 100, 20);
  expect((await getUsage(actor)).day.tokens).toBe(9_620);
});

test("a reply that is refused is noted and holds nothing; work in the background leaves no row each time it asks", async () => {
  const actor = await withBudget({ tokens_day: 0 });
  await expect(ask(actor)).rejects.toThrow(/budget/);
  await expect(beginCall(actor, { purpose: "summary", model: MODEL, holds: HOLDS })).rejects.toThrow(
    /budget/,
  );
  const { userId } = actor;
  const calls = await asSystem((tx) => tx.modelCall.findMany({ where: { userId } }));
  expect(calls).toMatchObject([
    { purpose: "reply", outcome: "refused", errorCode: "budget_exceeded", reservedTokens: 0 },
  ]);
});

test("what was held is given back for what it came to, once", async () => {
  const actor = await withBudget({ tokens_day: 2 * HELD });
  const call = await ask(actor);
  expect((await getUsage(actor)).day.tokens).toBe(HELD);
  await end(call, 100, 20);
  await end(call, 5000, 5000);
  expect(await getUsage(actor)).toMatchObject({ day: { tokens: 120 }, month: { tokens: 120 } });
});

test("a budget of the month refuses until the month's end, and zero refuses at once", async () => {
  const actor = await withBudget({ tokens_month: 10 });
  await end(await ask(actor), 10, 1);
  await expect(ask(actor)).rejects.toThrow(/This month’s budget .* renews on 1 /);
  await expect(ask(await withBudget({ tokens_day: 0 }))).rejects.toMatchObject({ name: "BudgetExceeded" });
});

test("what was spent yesterday leaves today's budget whole, and the month's not", async () => {
  const actor = await withBudget({ tokens_day: 100 });
  await end(await ask(actor), 90, 20);
  await expect(ask(actor)).rejects.toMatchObject({ name: "BudgetExceeded" });
  await asSystem(
    (tx) => tx.$executeRaw`update spending set day = day - 1 where user_id = ${actor.userId}::uuid`,
  );
  expect(await getUsage(actor)).toMatchObject({ day: { tokens: 0 }, month: { tokens: 110 } });
  await end(await ask(actor), 1, 1);
  expect(await getUsage(actor)).toMatchObject({ day: { tokens: 2 }, month: { tokens: 112 } });
});

test("what a dead process had held is booked as estimated, once", async () => {
  const actor = await aUser();
  await ask(actor);
  await asSystem(
    (tx) => tx.$executeRaw`
      update model_calls set started_at = now() - interval '241 seconds' where user_id = ${actor.userId}::uuid`,
  );
  expect(await giveUpLostCalls()).toBeGreaterThanOrEqual(1);
  expect(await giveUpLostCalls()).toBe(0);
  expect(await getUsage(actor)).toMatchObject({
    month: { tokens: HELD },
    models: [{ calls: 1, input_tokens: HOLDS.input, estimated_tokens: HELD }],
  });
});

test("what was counted by the length of the text is told apart from what the model said", async () => {
  const actor = await aUser();
  await end(await ask(actor), 100, 20);
  expect((await getUsage(actor)).models).toMatchObject([{ estimated_tokens: 0 }]);
  await endCall(await ask(actor), { ...TOOK, isEstimated: true, inputTokens: 30, outputTokens: 7 });
  expect((await getUsage(actor)).models).toMatchObject([
    { calls: 2, input_tokens: 130, output_tokens: 27, estimated_tokens: 37 },
  ]);
});

test("a person reads their own ledger and can change nothing in it, and an administrator sees the sums", async () => {
  const actor = await aUser();
  await end(await ask(actor), 100, 20);
  const { usage, budget } = await findPerson(await anAdmin(), actor.userId);
  // How often they asked of late is theirs alone.
  expect(await getUsage(actor)).toMatchObject(usage);
  expect(budget).toEqual({ own: NONE, everybody: NONE });
  expect(usage.models).toMatchObject([{ model: "Grok (test)", unpriced: 1, usd: 0 }]);
});
