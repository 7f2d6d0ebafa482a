import { readFileSync } from "node:fs";

/** What people may write, and what it asks for: several topics where more than one answer would do, none of "-". */
export interface Phrase {
  text: string;
  topics: string[];
}

/** What is no matter of an advisor's. */
export const NOTHING = "nothing";
/** What only tells of oneself, and asks for nothing. */
export const SHARE = "share";

/** Reads lines of "topic<TAB>phrase". Throws for a line that is none, and for a phrase that stands there twice. */
export function readPhrases(path: string): Phrase[] {
  const seen = new Set<string>();
  return linesOf(path).map((line, index) => {
    const [topic, text, ...more] = line.split("\t");
    if (!topic || !text || more.length > 0) throw new Error(`${path}:${index + 1} is no topic and phrase.`);
    const key = text.toLowerCase();
    if (seen.has(key)) throw new Error(`${path}:${index + 1} stands there twice: ${text}`);
    seen.add(key);
    return { text, topics: [topic] };
  });
}

/** Reads lines of "phrase<TAB>topic|topic"; "-" stands for none. */
export function readUnseen(path: string): Phrase[] {
  return linesOf(path).map((line) => {
    const [text = "", topics = "-"] = line.split("\t");
    return { text, topics: topics === "-" ? [NOTHING, SHARE] : topics.split("|") };
  });
}

function linesOf(path: string) {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim());
}
