import { expect, test, vi } from "vitest";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";

const grok = await aGrok();

const { reply, stopReply } = await import("@/lib/advisor");
const { startConversation } = await import("@/lib/conversations");

const WORDS = Array.from({ length: 100 }, (_, index) => `word${index}`).join(" ");

test("a reply that was stopped says what it took, reckoned by its length", async () => {
  grok.play({ text: WORDS, gapMs: 50 });
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const answer = await reply(actor, id, { text: "Tell me everything." });
  for await (const event of answer.events) if (event.type === "text-delta") break;
  await stopReply(actor, id);
  const { status, text, usage } = await answer.whole();
  expect(status).toBe("stopped");
  expect(usage).toMatchObject({
    estimated: true,
    first_token_ms: expect.any(Number),
    output_tokens: Math.ceil(text.length / 4),
    cost_usd: null,
  });
});

test("a reply that was stopped before its first word took what the model was given to read", async () => {
  grok.play({ text: WORDS, delayMs: 2_000 });
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const answer = await reply(actor, id, { text: "Tell me everything." });
  await vi.waitFor(() => expect(grok.calls).toHaveLength(1), { timeout: 5_000 });
  await stopReply(actor, id);
  const { status, usage } = await answer.whole();
  expect(status).toBe("stopped");
  expect(usage).toMatchObject({ estimated: true, output_tokens: 0 });
  expect(usage?.input_tokens).toBeGreaterThan(50);
});
