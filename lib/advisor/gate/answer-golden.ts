import type { LanguageModelV4, LanguageModelV4Prompt } from "@ai-sdk/provider";
import { instructionsFrom } from "@/lib/advisor/instructions";
import { answerDeadlines } from "@/lib/ai/answer-deadlines";
import { NOT_KEPT } from "@/lib/ai/not-kept";
import type { Briefing } from "@/lib/ai/offline/briefing";
import { mostTokensOf } from "@/lib/ai/reckon-tokens";
import { streamAnswer } from "@/lib/ai/stream-answer";
import { wholeText } from "@/lib/ai/whole-text";
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
  const briefing = briefingFor(question, prompt);
  const call = {
    prompt: promptFor(briefing),
    maxOutputTokens: env().MODEL_MOST_ANSWER_TOKENS,
    providerOptions: { ...NOT_KEPT, offline: JSON.parse(JSON.stringify(briefing)) },
  };
  const limits = { signal: new AbortController().signal, deadlines: answerDeadlines() };
  return wholeText(streamAnswer(model, call, limits));
}

/** What one such answer can take. */
export function mostTokensForGolden(question: string, prompt: GoldenQuestion["prompt"]) {
  const input = mostTokensOf(promptFor(briefingFor(question, prompt)));
  return { input, output: env().MODEL_MOST_ANSWER_TOKENS };
}

function briefingFor(question: string, prompt: GoldenQuestion["prompt"]): Briefing {
  const blank = { passages: [], history: [] };
  return { question, person: PERSON, ...blank, prompt: { ...prompt, isPremade: true } };
}

function promptFor(briefing: Briefing): LanguageModelV4Prompt {
  return [
    { role: "system", content: instructionsFrom(briefing) },
    { role: "user", content: [{ type: "text", text: briefing.question }] },
  ];
}
