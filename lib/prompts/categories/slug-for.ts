const LONGEST = 40;

/** What a category is called in addresses and files, of its name: `Résumé & CV` → `resume-cv`; with a number where that is taken. */
export function slugFor(name: string, taken: string[]): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const words = cut(/^-?[a-z]/.test(plain) ? plain : `topic-${plain}`, LONGEST) || "topic";
  if (!taken.includes(words)) return words;
  for (let count = 2; ; count += 1) {
    const numbered = `${cut(words, LONGEST - String(count).length - 1)}-${count}`;
    if (!taken.includes(numbered)) return numbered;
  }
}

function cut(words: string, longest: number): string {
  return words.replace(/^-+/, "").slice(0, longest).replace(/-+$/, "");
}
