import { expect, test, vi } from "vitest";
import { reckonTokens } from "@/lib/ai/reckon-tokens";
import { anAdmin } from "@/tests/harness/an-admin";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";

const grok = await aGrok({ MODEL_FIRST_EVENT_TIMEOUT_MS: "20000", MODEL_MOST_ANSWER_TOKENS: "900" });

const { reply, suggest } = await import("@/lib/advisor");
const { asSystem } = await import("@/lib/db/as-user");
const { startConversation } = await import("@/lib/conversations");
const { changePerson, getUsage } = await import("@/lib/users");

const NONE = { tokens_day: null, tokens_month: null, usd_day: null, usd_month: null };
const LONG = "I mend clocks and would like to mend something else. ".repeat(1_000);

const heldOf = async (userId: string) => {
  const calls = await asSystem((tx) => tx.modelCall.findMany({ where: { userId, outcome: "running" } }));
  return calls.map(({ reservedTokens }) => reservedTokens);
};
const given = (index = -1) => {
  const { input } = grok.calls.at(index)?.body ?? { input: [] };
  const texts = input.flatMap(({ content }) =>
    typeof content === "string" ? [content] : (content as { text: string }[]).map(({ text }) => text),
  );
  return texts.join("").length;
};

test.each([
  ["a short message", "Hi."],
  ["a long message", LONG],
  ["signs alone", "?!+-*/".repeat(2_000)],
])("%s: what is held covers what the model is given, and the answer's limit", async (_, text) => {
  grok.play({ delayMs: 1_500 });
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const answer = await reply(actor, id, { text });
  await vi.waitFor(() => expect(grok.calls).toHaveLength(1), { timeout: 5_000 });
  const [held = 0] = await heldOf(actor.userId);
  expect(grok.calls[0]?.body).toMatchObject({ max_output_tokens: 900 });
  expect(held).toBeGreaterThan(reckonTokens(given()) + 900);
  expect(held).toBeLessThan(given() + 900 + 8_000);
  await answer.whole();
  expect((await getUsage(actor)).day.tokens).toBe(19);
});

test("of twelve long messages at once no more are answered than the budget holds; the others say until when", async () => {
  grok.play({ delayMs: 1_500 });
  const actor = await aUser();
  await changePerson(await anAdmin(), actor.userId, { budget: { ...NONE, tokens_day: 40_000 } });
  const threads = await Promise.all(Array.from({ length: 12 }, () => startConversation(actor, {})));
  const answers = await Promise.all(threads.map(({ id }) => reply(actor, id, { text: LONG })));
  const replies = await Promise.all(answers.map((answer) => answer.whole()));
  expect(replies.filter(({ status }) => status === "complete")).toHaveLength(2);
  const refused = replies.filter(({ status }) => status === "failed");
  expect(refused).toHaveLength(10);
  for (const { error } of refused) expect(error).toMatchObject({ code: "budget_exceeded" });
  expect(grok.calls).toHaveLength(2);
});

test("what is held for suggestions covers what the model is given, and its limit", async () => {
  grok.play({ text: "[]", delayMs: 1_000 });
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [LONG], "Ask.");
  const asked = suggest(actor, id, turns[0]?.reply.id ?? "");
  await vi.waitFor(() => expect(grok.calls).toHaveLength(1), { timeout: 5_000 });
  const [held = 0] = await heldOf(actor.userId);
  expect(held).toBeGreaterThan(reckonTokens(given()) + 800);
  await asked;
});
