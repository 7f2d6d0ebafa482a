import { findRoles } from "../catalogue/find-roles";
import { findSkills } from "../catalogue/find-skills";

/** How much a sentence tells that nothing else would: numbers, names, skills and roles, in few words. */
export function weigh(sentence: string): number {
  const numbers = sentence.match(/\p{N}+/gu)?.length ?? 0;
  const names = sentence.slice(1).match(/(?<=[\p{L},;] )\p{Lu}\p{L}+/gu)?.length ?? 0;
  const known = findSkills(sentence).length + findRoles(sentence).length;
  const words = wordsIn(sentence);
  return (
    2 * Math.min(2, numbers) + Math.min(3, names) + 2 * Math.min(2, known) - Math.max(0, words - 20) / 10
  );
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
