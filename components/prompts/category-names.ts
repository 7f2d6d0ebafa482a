import type { PromptCategory } from "@/lib/prompts/contract";

/** Categories in the order they are shown; the catalogue says how people read them. */
export const CATEGORIES: PromptCategory[] = [
  "career-paths",
  "skill-gaps",
  "resume",
  "interview",
  "salary",
  "transitions",
  "leadership",
  "first-job",
  "networking",
  "workplace",
];

export function isCategory(name: string): name is PromptCategory {
  return CATEGORIES.some((category) => category === name);
}
