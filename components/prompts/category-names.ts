import type { PromptCategory } from "@/lib/prompts/contract";

/** Categories as people read them, in the order they are shown. */
export const categoryNames: Record<PromptCategory, string> = {
  "career-paths": "Career paths",
  "skill-gaps": "Skill gaps",
  resume: "Résumé",
  interview: "Interview",
  salary: "Salary",
  transitions: "Changing fields",
  leadership: "Leadership",
  "first-job": "First job",
  networking: "Networking",
  workplace: "At work",
};

export function isCategory(name: string): name is PromptCategory {
  return Object.hasOwn(categoryNames, name);
}
