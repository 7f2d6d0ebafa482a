import type { LanguageModelV4 } from "@ai-sdk/provider";
import { instructionsFrom } from "@/lib/advisor/instructions";
import { answerDeadlines } from "@/lib/ai/answer-deadlines";
import { NOT_KEPT } from "@/lib/ai/not-kept";
import type { Briefing } from "@/lib/ai/offline/briefing";
import { streamAnswer } from "@/lib/ai/stream-answer";
import { wholeText } from "@/lib/ai/whole-text";
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
  const limits = { signal: new AbortController().signal, deadlines: answerDeadlines() };
  return wholeText(streamAnswer(model, call, limits));
}
