/** A stretch of a template: words, or a blank with what fills it. */
export type Part = { kind: "words"; text: string } | { kind: "blank"; name: string; value: string };

const TOKEN = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;

/** The names of the blanks in a template, each once, in their order. */
export function blanksIn(template: string): string[] {
  return [...new Set([...template.matchAll(TOKEN)].map((match) => match[1] ?? ""))];
}

/** A template as it is read: a value is never looked into, so what looks like a blank in it stays words. */
export function partsOf(template: string, values: Record<string, string>): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of template.matchAll(TOKEN)) {
    const name = match[1] ?? "";
    parts.push({ kind: "words", text: template.slice(from, match.index) });
    parts.push({ kind: "blank", name, value: Object.hasOwn(values, name) ? (values[name] ?? "") : "" });
    from = match.index + match[0].length;
  }
  return [...parts, { kind: "words", text: template.slice(from) }];
}
