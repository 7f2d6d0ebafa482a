import type { z } from "zod";
import { PremadeContent } from "@/lib/prompts/contract";
import type { Translation } from "@/lib/prompts/translation/contract";

/** A premade prompt with a blank and a choice, in English and German. */
export function aTranslated(own: Partial<PremadeContent> = {}): PremadeContent {
  return PremadeContent.parse({
    title: "Plan a course",
    description: "A plan for a skill",
    category: "skill-gaps",
    template: "I want to learn {{skill}} in {{time}}.",
    slots: [
      { name: "skill", label: "Which skill?", type: "text", required: true },
      { name: "time", label: "How long?", type: "choice", required: true, options: ["a week", "a month"] },
    ],
    instructions: "Say first.",
    translations: { de: inGerman },
    ...own,
  });
}

export const inGerman = {
  title: "Einen Kurs planen",
  description: "Ein Plan für eine Fähigkeit",
  template: "In {{time}} möchte ich {{skill}} lernen.",
  slots: [
    { name: "skill", label: "Welche Fähigkeit?" },
    { name: "time", label: "Wie lange?", option_words: ["einer Woche", "einem Monat"] },
  ],
} satisfies z.input<typeof Translation>;
