import { expect, test } from "vitest";
import { chooseModel } from "@/lib/ai/language-model";
import { readEnv } from "@/lib/env";

const server = { AI_BASE_URL: "http://127.0.0.1:11434/v1", AI_MODEL: "llama3.3" };

test.each([
  [
    { XAI_API_KEY: "k", ...server },
    { name: "grok-4.3", label: "Grok (grok-4.3)", isOffline: false },
  ],
  [{ XAI_API_KEY: "k", XAI_MODEL: "grok-9" }, { label: "Grok (grok-9)" }],
  [{ ...server }, { name: "llama3.3", label: "llama3.3", isOffline: false }],
  [{}, { name: "offline-advisor", label: "Offline advisor", isOffline: true }],
  [{ XAI_API_KEY: "", AI_BASE_URL: "" }, { isOffline: true }],
])("the settings %j choose the model and its name", (settings, expected) => {
  expect(chooseModel(readEnv(settings))).toMatchObject(expected);
});

test("a server without a model's name is refused at start, in one sentence", () => {
  expect(() => readEnv({ AI_BASE_URL: server.AI_BASE_URL })).toThrow(/set AI_MODEL/);
});

test("the offline advisor keeps the pace that is set", async () => {
  const person = {
    name: null,
    skills: [],
    experienceLevel: null,
    yearsExperience: null,
    profileSummary: null,
  };
  const offline = { question: "Hello", person, passages: [], history: [], prompt: null };
  const msUntilItSpeaks = async (OFFLINE_PACE_MS: string) => {
    const { model } = chooseModel(readEnv({ OFFLINE_PACE_MS }));
    const { stream } = await model.doStream({ prompt: [], providerOptions: { offline } });
    const startedAt = performance.now();
    for await (const { type } of stream) if (type === "text-delta") break;
    return performance.now() - startedAt;
  };
  expect(await msUntilItSpeaks("1000")).toBeGreaterThan(950);
  expect(await msUntilItSpeaks("0")).toBeLessThan(900);
});
