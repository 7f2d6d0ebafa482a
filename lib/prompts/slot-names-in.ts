/** A blank as it stands in a template. */
export const SLOT_TOKEN = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;

/** The names of the blanks in a template, each once, in their order. */
export function slotNamesIn(template: string): string[] {
  return [...new Set([...template.matchAll(SLOT_TOKEN)].map((match) => match[1] ?? ""))];
}
