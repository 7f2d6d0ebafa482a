import type { LanguageModelV4 } from "@ai-sdk/provider";
import { instructionsFrom } from "@/lib/advisor/instructions";
import { NOT_KEPT } from "@/lib/ai/not-kept";
import type { Briefing } from "@/lib/ai/offline/briefing";
import { streamAnswer } from "@/lib/ai/stream-answer";
import { env } from "@/lib/env";
import { type GoldenQuestion, SAMPLE_PERSON } from "@/lib/prompts";

const PERSON: Briefing["person"] = {
  name: SAMPLE_PERSON.name,
  skills: [...SAMPLE_PERSON.skills],
  experienceLevel: SAMPLE_PERSON.level,
  yearsExperience: SAMPLE_PERSON.years,
  profileSummary: SAMPLE_PERSON.summary,
};

/** What the advisor answers to a prompt's filled words, as to the sample person in a new conversation. Throws `ModelFailure`. */
export async function answerGolden(
  model: LanguageModelV4,
  question: string,
  prompt: GoldenQuestion["prompt"],
): Promise<string> {
  const briefing: Briefing = {
    question,
    person: PERSON,
    passages: [],
    history: [],
    prompt: { ...prompt, isPremade: true },
  };
  const call = {
    prompt: [
      { role: "system" as const, content: instructionsFrom(briefing) },
      { role: "user" as const, content: [{ type: "text" as const, text: question }] },
    ],
    providerOptions: { ...NOT_KEPT, offline: JSON.parse(JSON.stringify(briefing)) },
  };
  const settings = env();
  const deadlines = {
    firstMs: settings.MODEL_FIRST_EVENT_TIMEOUT_MS,
    idleMs: settings.MODEL_IDLE_TIMEOUT_MS,
    totalMs: settings.MODEL_TOTAL_TIMEOUT_MS,
  };
  let text = "";
  for await (const part of streamAnswer(model, call, { signal: new AbortController().signal, deadlines })) {
    if (part.type === "text") text += part.text;
  }
  // No table can keep U+0000.
  return text.replaceAll("\u0000", "").toWellFormed().trim();
}
