import { expect, test } from "vitest";
import { reckonTokens } from "@/lib/ai/reckon-tokens";
import type { Script } from "@/tests/fakes/grok";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { aTurn } from "@/tests/harness/turns";

const grok = await aGrok({ MODEL_FIRST_EVENT_TIMEOUT_MS: "3000", MODEL_IDLE_TIMEOUT_MS: "600" });

const { reply, stopReply, suggest } = await import("@/lib/advisor");
const { asSystem } = await import("@/lib/db/as-user");
const { startConversation } = await import("@/lib/conversations");
const { getUsage } = await import("@/lib/users");

const QUESTION = "I mend clocks. ".repeat(500);
const THOUGHT = "Springs, or barometers? ".repeat(100);

const callOf = async (userId: string) => {
  const [call] = await asSystem((tx) => tx.modelCall.findMany({ where: { userId, purpose: "reply" } }));
  return call;
};
/** Tokens of all that the model was given, in all attempts, as the length says. */
const given = () =>
  grok.calls.reduce((sum, { body }) => {
    const texts = body.input.flatMap(({ content }) =>
      typeof content === "string" ? [content] : (content as { text: string }[]).map(({ text }) => text),
    );
    return sum + reckonTokens(texts.join("").length);
  }, 0);

const reckoned: [string, Script, number, number][] = [
  ["a time-out before the first byte", { delayMs: 10_000 }, 1, 0],
  ["a time-out in the middle of its thinking", { thought: THOUGHT, silentAfter: 0 }, 1, THOUGHT.length],
  ["three answers cut before the first word", { cutAfter: 0 }, 3, 0],
];

test.each(reckoned)(
  "%s: what was read and thought is booked, as estimated",
  async (_, script, asked, said) => {
    grok.play(script);
    const actor = await aUser();
    const { message } = await aTurn(actor, QUESTION);
    expect(message.status).toBe("failed");
    expect(grok.calls).toHaveLength(asked);
    const call = await callOf(actor.userId);
    expect(call).toMatchObject({ outcome: "failed", isEstimated: true });
    expect(call?.outputTokens).toBe(reckonTokens(said));
    expect(call?.inputTokens).toBe(given());
    expect(message.usage).toMatchObject({ input_tokens: given(), estimated: true });
    const tokens = given() + reckonTokens(said);
    expect((await getUsage(actor)).day.tokens).toBe(tokens);
  },
);

const told: [string, Script, string][] = [
  ["of thinking alone", { deltas: [], thought: THOUGHT }, "llm_invalid"],
  ["that its filter ends", { incomplete: "content_filter" }, "llm_filtered"],
];

test.each(told)("of an answer %s, what the provider says that it took is booked", async (_, script, code) => {
  grok.play(script);
  const actor = await aUser();
  const { message } = await aTurn(actor, QUESTION);
  expect(message).toMatchObject({ status: "failed", error: { code } });
  expect(await callOf(actor.userId)).toMatchObject({
    ...{ outcome: "failed", errorCode: code, isEstimated: false, inputTokens: 12, outputTokens: 7 },
  });
  expect((await getUsage(actor)).day.tokens).toBe(19);
});

test.each([400, 429, 503])("what was refused with %i took nothing", async (status) => {
  grok.play({ status });
  const actor = await aUser();
  await aTurn(actor, QUESTION);
  expect(await callOf(actor.userId)).toMatchObject({ outcome: "failed", inputTokens: 0, outputTokens: 0 });
  expect((await getUsage(actor)).day.tokens).toBe(0);
});

test("an attempt that was cut is booked beside the one that was whole", async () => {
  grok.play({ cutAfter: 0 }, {});
  const actor = await aUser();
  const { message } = await aTurn(actor, QUESTION);
  expect(message.status).toBe("complete");
  expect(grok.calls).toHaveLength(2);
  const call = await callOf(actor.userId);
  expect(call).toMatchObject({ outcome: "complete", isEstimated: true, outputTokens: 7 });
  expect(call?.inputTokens).toBe(given() / 2 + 12);
});

test("a reply that was stopped in the middle of its thinking took what was thought", async () => {
  grok.play({ thought: THOUGHT, gapMs: 400 });
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const answer = await reply(actor, id, { text: QUESTION });
  for await (const event of answer.events) if (event.type === "text-delta") break;
  await stopReply(actor, id);
  const { status, usage } = await answer.whole();
  expect(status).toBe("stopped");
  expect(usage?.output_tokens).toBeGreaterThan(reckonTokens(THOUGHT.length));
});

test("suggestions that fail by time-out are booked too", async () => {
  grok.play({ delayMs: 10_000 });
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [QUESTION], "Ask.");
  expect(await suggest(actor, id, turns[0]?.reply.id ?? "")).toEqual({ items: [] });
  const { models, day } = await getUsage(actor);
  expect(models).toMatchObject([{ purpose: "suggestions", failed: 1, input_tokens: given() }]);
  expect(day.tokens).toBe(given());
});
