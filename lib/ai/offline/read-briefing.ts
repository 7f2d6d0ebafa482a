import type { LanguageModelV4CallOptions } from "@ai-sdk/provider";
import type { Briefing } from "./briefing";
import { BriefingShape } from "./briefing-shape";

/** The briefing of a call; without a valid one, what the prompt itself says: its last user message and those before. */
export function readBriefing({ prompt, providerOptions }: LanguageModelV4CallOptions): Briefing {
  const given = BriefingShape.safeParse(providerOptions?.offline);
  if (given.success) return given.data;
  const spoken = prompt.flatMap((message) => {
    if (message.role !== "user" && message.role !== "assistant") return [];
    const text = message.content.map((part) => (part.type === "text" ? part.text : "")).join("");
    return [{ role: message.role, text }];
  });
  const last = spoken.findLastIndex((message) => message.role === "user");
  return {
    question: spoken[last]?.text ?? "",
    person: { name: null, skills: [], experienceLevel: null, yearsExperience: null, profileSummary: null },
    passages: [],
    history: spoken.slice(0, Math.max(0, last)),
    prompt: null,
  };
}
