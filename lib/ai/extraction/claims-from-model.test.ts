import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { expect, test } from "vitest";
import { claimsFromModel } from "./claims-from-model";

const NOW = new Date("2026-11-25T12:00:00Z");
const TEXT = "I know Go. For years I have restored antique clocks.";
const CLOCKS = {
  quote: "For years I have restored antique clocks.",
  predicate: "skill",
  value: "Restored antique clocks",
  years: null,
  of: null,
  modality: "has",
  confidence: 0.9,
};

/** A model that answers with a text, or as `reply` does. */
function modelThat(
  reply: string | (() => Promise<never>),
  calls: LanguageModelV4CallOptions[] = [],
): LanguageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "fake",
    modelId: "fake",
    supportedUrls: {},
    doGenerate: async (options) => {
      calls.push(options);
      if (typeof reply !== "string") return reply();
      return {
        content: [{ type: "text", text: reply }],
        finishReason: { unified: "stop", raw: "stop" },
        usage: {
          inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
          outputTokens: { total: 1, text: 1, reasoning: 0 },
        },
        warnings: [],
      };
    },
    doStream: async () => {
      throw new Error("not asked for");
    },
  };
}

const ask = (model: LanguageModelV4, signal = new AbortController().signal) =>
  claimsFromModel(model, TEXT, { now: NOW, signal });
const values = (claims: { value: string }[]) => claims.map(({ value }) => value);

test("a model adds what code does not read, and is asked for a fixed shape with the message as data", async () => {
  const calls: LanguageModelV4CallOptions[] = [];
  const claims = await ask(modelThat(JSON.stringify({ claims: [CLOCKS] }), calls));
  expect(values(claims)).toEqual(["Go", "Restored antique clocks"]);
  expect(calls[0]?.responseFormat).toMatchObject({ type: "json", schema: { type: "object" } });
  expect(JSON.stringify(calls[0]?.prompt[1])).toMatch(/<message-[\w-]+>.*I know Go.*<\/message-/);
});

test("what the message does not say word for word is refused", async () => {
  const invented = { ...CLOCKS, quote: "I am a senior architect", value: "Architect", predicate: "role" };
  expect(values(await ask(modelThat(JSON.stringify({ claims: [invented] }))))).toEqual(["Go"]);
});

test.each([
  ["no JSON", "Sure! Here you go"],
  ["another shape", JSON.stringify({ facts: [] })],
  ["an unknown predicate", JSON.stringify({ claims: [{ ...CLOCKS, predicate: "admin" }] })],
])("with %s the claims are those that code reads", async (_, reply) => {
  expect(values(await ask(modelThat(reply)))).toEqual(["Go"]);
});

test("a model that fails, or is stopped, costs nothing that code reads", async () => {
  expect(values(await ask(modelThat(() => Promise.reject(new Error("down")))))).toEqual(["Go"]);
  const stopped = modelThat(() => new Promise<never>(() => undefined));
  expect(values(await ask(stopped, AbortSignal.timeout(20)))).toEqual(["Go"]);
});
