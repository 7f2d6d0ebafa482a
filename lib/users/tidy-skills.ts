/** Skills as a person means them: trimmed, one space between words, each once whatever its capitals. */
export function tidySkills(skills: string[]): string[] {
  const kept = new Map<string, string>();
  for (const skill of skills) {
    const tidy = skill.trim().replace(/\s+/g, " ");
    const key = tidy.toLowerCase();
    if (tidy && !kept.has(key)) kept.set(key, tidy);
  }
  return [...kept.values()];
}
