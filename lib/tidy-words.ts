/** Names as a person means them: trimmed, one space between words, each once whatever its capitals, in their order. */
export function tidyWords(names: string[]): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const tidy = name.trim().replace(/\s+/g, " ");
    const key = tidy.toLowerCase();
    if (tidy && !kept.has(key)) kept.set(key, tidy);
  }
  return [...kept.values()];
}
