import { afterAll, expect, test } from "vitest";
import { type ChatScript, startFakeChatServer } from "@/tests/fakes/openai-compatible";
import { aUser } from "@/tests/harness/people";
import { aThread } from "@/tests/harness/threads";
import { aTurn } from "@/tests/harness/turns";

const server = await startFakeChatServer();
process.env.XAI_API_KEY = "";
process.env.AI_BASE_URL = server.url;
process.env.AI_MODEL = "a-model-of-mine";
process.env.AI_API_KEY = "a key of mine";
process.env.MODEL_FIRST_EVENT_TIMEOUT_MS = "1500";
process.env.MODEL_IDLE_TIMEOUT_MS = "500";

afterAll(() => server.close());

const { summarizeWhatIsDue } = await import("@/lib/advisor");
const { getUsage } = await import("@/lib/users");

test("any OpenAI-compatible server answers, and its model is named", async () => {
  server.play({});
  const { message, events } = await aTurn(await aUser(), "What next?");
  expect(message).toMatchObject({
    text: "Learn one thing well.",
    status: "complete",
    model: "a-model-of-mine",
  });
  expect(events.find((event) => event.type === "data-turn")?.data.model).toBe("a-model-of-mine");
  expect(server.calls.at(-1)).toMatchObject({
    authorization: "Bearer a key of mine",
    body: { model: "a-model-of-mine", stream: true },
  });
});

const faults: [string, ChatScript, string][] = [
  ["401", { status: 401 }, "llm_invalid"],
  ["429", { status: 429 }, "llm_rate_limited"],
  ["503", { status: 503 }, "llm_unavailable"],
  ["a connection cut midway", { cutAfter: 2 }, "llm_unavailable"],
  ["silence midway", { silentAfter: 2 }, "llm_timeout"],
  ["an event that is not JSON", { garbleAfter: 2 }, "llm_unavailable"],
  ["an answer without a word", { text: "" }, "llm_invalid"],
  ["an answer that its filter ends", { finish: "content_filter" }, "llm_filtered"],
];

test.each(faults)("%s of that server is a typed error, with what had come", async (_, script, code) => {
  server.play(script);
  const { message } = await aTurn(await aUser(), "What next?");
  expect(message).toMatchObject({ status: "failed", error: { code } });
  expect("Learn one thing well.".startsWith(message.text)).toBe(true);
});

test.each<[string, ChatScript]>([
  ["never says what it takes", { tellsNoUsage: true }],
  ["is cut in the middle", { cutAfter: 3 }],
])("what a server took that %s is reckoned by length, in the background too", async (_, script) => {
  const actor = await aUser();
  server.play(script);
  await aTurn(actor, "What next?");
  const id = await aThread(actor, 5);
  await summarizeWhatIsDue(actor, id).catch(() => undefined);
  const { models, day } = await getUsage(actor);
  expect(models.map(({ purpose }) => purpose).sort()).toEqual(["reply", "summary"]);
  for (const { input_tokens, output_tokens } of models) {
    expect(input_tokens).toBeGreaterThan(50);
    expect(output_tokens).toBeGreaterThan(2);
  }
  expect(day.tokens).toBe(models.reduce((sum, row) => sum + row.input_tokens + row.output_tokens, 0));
});
