import type { PromptCategory } from "@/lib/prompts/contract";

/** In the order they are shown. One that the contract names and this does not is a type error. */
const SHOWN: Record<PromptCategory, true> = {
  "career-paths": true,
  "skill-gaps": true,
  resume: true,
  interview: true,
  salary: true,
  transitions: true,
  leadership: true,
  "first-job": true,
  networking: true,
  workplace: true,
};

/** Categories in the order they are shown; the catalogue says how people read them. */
export const CATEGORIES: PromptCategory[] = Object.keys(SHOWN).filter(isCategory);

export function isCategory(name: string): name is PromptCategory {
  return Object.hasOwn(SHOWN, name);
}
