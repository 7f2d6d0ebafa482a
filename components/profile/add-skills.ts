export const MOST_SKILLS = 100;
export const LONGEST_SKILL = 60;

/** The skills with those that a text lists (by comma, semicolon or line), each once whatever its capitals. */
export function addSkills(skills: string[], text: string): string[] {
  const known = new Set(skills.map((skill) => skill.toLowerCase()));
  const added = text
    .split(/[,;\n]/)
    .map((part) => part.replace(/^[\s•*\-–]+|\s+$/g, "").replace(/\s+/g, " "))
    .filter((skill) => skill !== "" && skill.length <= LONGEST_SKILL)
    .filter((skill) => !known.has(skill.toLowerCase()) && known.add(skill.toLowerCase()));
  return [...skills, ...added].slice(0, MOST_SKILLS);
}

/** Whether a text is a single skill, and longer than one may be. */
export function isOneTooLong(text: string): boolean {
  return !/[,;\n]/.test(text) && text.trim().length > LONGEST_SKILL;
}
