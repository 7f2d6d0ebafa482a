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
