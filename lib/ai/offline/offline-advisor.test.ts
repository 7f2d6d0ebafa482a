import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { describe, expect, test } from "vitest";
import { advise } from "./advise";
import type { Briefing } from "./briefing";
import { offlineAdvisor } from "./offline-advisor";

const briefing: Briefing = {
  question: "What are my skill gaps for a data engineer role?",
  person: { name: null, skills: ["SQL"], experienceLevel: null, yearsExperience: null, profileSummary: null },
  passages: [],
  history: [],
  prompt: null,
};

function callWith(more: Partial<LanguageModelV4CallOptions> = {}): LanguageModelV4CallOptions {
  return {
    prompt: [{ role: "user", content: [{ type: "text", text: "ignored" }] }],
    providerOptions: { offline: JSON.parse(JSON.stringify(briefing)) },
    ...more,
  };
}

async function partsOf(call: LanguageModelV4CallOptions, paceMs = 0) {
  const { stream } = await offlineAdvisor({ paceMs }).doStream(call);
  const parts: LanguageModelV4StreamPart[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

describe("the offline advisor as a language model", () => {
  test("streams exactly the text that it generates, in parts of the SDK's order", async () => {
    const parts = await partsOf(callWith());
    const text = parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");
    const { content } = await offlineAdvisor().doGenerate(callWith());
    expect(content).toEqual([{ type: "text", text }]);
    expect(text).toBe(advise(briefing));
    expect(parts.slice(0, 2).map(({ type }) => type)).toEqual(["stream-start", "text-start"]);
    expect(parts.slice(-2).map(({ type }) => type)).toEqual(["text-end", "finish"]);
    expect(parts.at(-1)).toMatchObject({
      finishReason: { unified: "stop" },
      usage: { inputTokens: { total: 0 } },
    });
  });

  test("an abort midway ends the stream with the reason, at once", async () => {
    const abort = new AbortController();
    const { stream } = await offlineAdvisor({ paceMs: 60_000 }).doStream(
      callWith({ abortSignal: abort.signal }),
    );
    const reader = stream.getReader();
    expect((await reader.read()).value).toMatchObject({ type: "stream-start" });
    await reader.read();
    const waiting = reader.read();
    abort.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
  });

  test("refuses to begin when it is already aborted", async () => {
    const call = callWith({ abortSignal: AbortSignal.abort(new Error("stopped")) });
    await expect(offlineAdvisor().doStream(call)).rejects.toThrow("stopped");
    await expect(offlineAdvisor().doGenerate(call)).rejects.toThrow("stopped");
  });

  test.each([{ offline: { question: 7 } }, undefined])(
    "reads the prompt when the briefing is %o",
    async (given) => {
      const { content } = await offlineAdvisor().doGenerate({
        prompt: [
          { role: "system", content: "You are an advisor." },
          { role: "user", content: [{ type: "text", text: "I want to negotiate my salary" }] },
        ],
        providerOptions: given as LanguageModelV4CallOptions["providerOptions"],
      });
      expect(content[0]).toMatchObject({ text: expect.stringMatching(/no pay figures/) });
    },
  );
});
