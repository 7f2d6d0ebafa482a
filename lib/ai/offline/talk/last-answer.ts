import type { Briefing } from "../briefing";

/** One point of an answer: "**Its name.** what it says". */
export interface Point {
  name: string;
  text: string;
}

/** What of an answer is read: more has no list that anybody points at. */
const READ = 8_000;
const FEWEST = 2;
const LISTED = /^(?:\d{1,2}\.|[-*]) (?:\[ \] )?(?:\*\*([^*\n]{1,120})\*\*[.:]? ?)?([^\n]{0,600})$/gm;

/** The points of the latest answer that has several: its numbered steps, else its bullets. */
export function pointsBefore(history: Briefing["history"], answersRead = 3): Point[] {
  const answers = history.filter(({ role }) => role === "assistant").slice(-answersRead);
  const lists = answers.map(({ text }) => pointsIn(text.slice(0, READ)));
  return lists.findLast(({ length }) => length >= FEWEST) ?? [];
}

function pointsIn(text: string): Point[] {
  const numbered = listed(text, /^\d/);
  return numbered.length >= FEWEST ? numbered : listed(text, /^[-*]/);
}

function listed(text: string, sort: RegExp): Point[] {
  return [...text.matchAll(LISTED)].flatMap(([line, bold, rest = ""]) => {
    // The person's own words in an answer are no point of it.
    if (!sort.test(line) || rest.includes("“")) return [];
    const name = (bold ?? rest.split(/(?<=[.:;])\s/)[0] ?? "").replace(/[.:;]$/, "").trim();
    return name ? [{ name, text: bold ? rest.trim() : rest.slice(name.length + 1).trim() }] : [];
  });
}

/** The question that the latest answer ended with, or null. */
export function askedBefore(history: Briefing["history"]): string | null {
  const latest = history.findLast(({ role }) => role === "assistant")?.text ?? "";
  const last = latest
    .slice(-1_500)
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("*I am the offline advisor"))
    .at(-1);
  return last?.includes("?") ? last.trim() : null;
}

/** The latest words to say or to send that an answer gave, line by line. */
export function scriptBefore(history: Briefing["history"]): string[] {
  const answers = history.filter(({ role }) => role === "assistant").slice(-4);
  const scripts = answers.map(({ text }) =>
    text
      .slice(0, READ)
      .split("\n")
      .filter((line) => /^> \S/.test(line))
      .map((line) => line.slice(2)),
  );
  return scripts.findLast(({ length }) => length > 0) ?? [];
}
