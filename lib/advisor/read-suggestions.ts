import { withoutInvisible } from "@/lib/advisor/as-data";

const MOST = 3;
const LONGEST = 90;

/**
 * The suggestions in a model's words: those that are short, plain and say no number that was not said. What is no list at all
 * holds none.
 */
export function readSuggestions(written: string, said: string): string[] {
  const known = new Set(said.match(/\d+/g));
  const lines = listIn(written)
    .flatMap((each) => (typeof each === "string" ? [withoutInvisible(each).replace(/\s+/g, " ").trim()] : []))
    .filter((line) => line.length > 0 && line.length <= LONGEST && line.isWellFormed())
    .filter((line) => !/https?:|www\.|[<>[\]{}`*|\\]/i.test(line))
    .filter((line) => (line.match(/\d+/g) ?? []).every((figure) => known.has(figure)));
  return [...new Set(lines)].slice(0, MOST);
}

function listIn(written: string): unknown[] {
  const array = /\[[\s\S]*\]/.exec(written)?.[0];
  try {
    const value: unknown = JSON.parse(array ?? "[]");
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
