import { beforeAll, expect, test } from "vitest";
import { type Script, startFakeGrok } from "@/tests/fakes/grok";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { aTurn } from "@/tests/harness/turns";

const grok = await aGrok({
  MODEL_FIRST_EVENT_TIMEOUT_MS: "3000",
  MODEL_IDLE_TIMEOUT_MS: "500",
  MODEL_TOTAL_TIMEOUT_MS: "4000",
});

const { warmEmbeddings } = await import("@/lib/ai/embedding/embeddings");
const { retryReply } = await import("@/lib/advisor");
const { history } = await import("@/lib/conversations");

const ANSWER = "Here is **some** advice.";

beforeAll(warmEmbeddings);

/** What the model's server does, what it becomes, and whether it is asked again by itself. */
const faults: [string, Script, string, "once" | "again"][] = [
  ["silence before the first byte", { delayMs: 10_000 }, "llm_timeout", "once"],
  ["an answer that never ends", { text: "and ".repeat(500), gapMs: 100 }, "llm_timeout", "once"],
  ["a connection cut before the first word", { cutAfter: 0 }, "llm_unavailable", "again"],
  ["a connection cut midway", { cutAfter: 2 }, "llm_unavailable", "once"],
  ["silence midway", { silentAfter: 2 }, "llm_timeout", "once"],
  ["400", { status: 400 }, "llm_invalid", "once"],
  ["401", { status: 401 }, "llm_invalid", "once"],
  ["403", { status: 403 }, "llm_invalid", "once"],
  ["404", { status: 404 }, "llm_invalid", "once"],
  ["429 without Retry-After", { status: 429 }, "llm_rate_limited", "again"],
  [
    "429 with a short Retry-After",
    { status: 429, headers: { "retry-after": "0" } },
    "llm_rate_limited",
    "again",
  ],
  [
    "429 with a long Retry-After",
    { status: 429, headers: { "retry-after": "60" } },
    "llm_rate_limited",
    "once",
  ],
  [
    "429 with a date",
    { status: 429, headers: { "retry-after": "Wed, 21 Oct 2099 07:28:00 GMT" } },
    "llm_rate_limited",
    "again",
  ],
  ["500", { status: 500 }, "llm_unavailable", "again"],
  ["503", { status: 503 }, "llm_unavailable", "again"],
  ["an event that is not JSON, at the start", { garbleAfter: 0 }, "llm_unavailable", "again"],
  ["an event that is not JSON, midway", { garbleAfter: 2 }, "llm_unavailable", "once"],
  ["an answer without a word", { deltas: [] }, "llm_invalid", "once"],
  ["an answer that its filter ends", { incomplete: "content_filter" }, "llm_filtered", "once"],
];

test.each(faults)(
  "%s: a typed error within its limit, the message kept, one retry heals",
  async (_, script, code, asked) => {
    const actor = await aUser();
    grok.play(script);
    const startedAt = performance.now();
    const { conversationId, events, message } = await aTurn(actor, "Keep this.");
    expect(performance.now() - startedAt).toBeLessThan(9_000);
    expect(message).toMatchObject({ status: "failed", error: { code } });
    const text = script.text ?? ANSWER;
    expect(text.startsWith(message.text)).toBe(true);
    const told = events.find((event) => event.type === "data-error");
    expect(told?.data).toMatchObject({ code, retryable: code !== "llm_filtered" });
    expect(events.slice(-2).map((event) => event.type)).toEqual(["data-status", "error"]);
    expect(grok.calls.length > 1 ? "again" : "once").toBe(asked);
    expect(grok.calls.length).toBeLessThanOrEqual(3);
    grok.play({});
    const again = await (await retryReply(actor, conversationId, message.id)).whole();
    expect(again).toMatchObject({ status: "complete", text: ANSWER });
    const kept = (await history(actor, conversationId)).items.map((item) => item.text);
    expect(kept).toEqual(["Keep this.", ANSWER]);
  },
);

test("slow is not broken: words that come one by one within the limits are a whole answer", async () => {
  grok.play({ delayMs: 800, gapMs: 300 });
  expect((await aTurn(await aUser(), "Hi")).message).toMatchObject({ status: "complete", text: ANSWER });
});

test("an answer cut at the model's own limit is kept as it is", async () => {
  grok.play({ incomplete: "max_output_tokens" });
  expect((await aTurn(await aUser(), "Hi")).message).toMatchObject({ status: "complete", text: ANSWER });
});

test("a server that is not there is a typed error too", async () => {
  const gone = await startFakeGrok();
  await gone.close();
  const { createXai } = await import("@ai-sdk/xai");
  const { streamAnswer } = await import("@/lib/ai/stream-answer");
  const model = createXai({ apiKey: "k", baseURL: gone.url })("grok-4.3");
  const parts = streamAnswer(
    model,
    { prompt: [{ role: "user", content: [{ type: "text", text: "Hi" }] }] },
    { signal: new AbortController().signal, deadlines: { firstMs: 5_000, idleMs: 500, totalMs: 9_000 } },
  );
  await expect(parts.next()).rejects.toMatchObject({ code: "llm_unavailable" });
});
