import { answerTo } from "../answers";
import { bullets, heading, steps } from "../markdown";
import { inWords, plain } from "../plain";
import { checkResume, type ResumeCheck } from "../resume/check-resume";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

const MOST_LINES = 6;

/** What was given as a résumé and is hardly one yet; null when nothing was given. */
export function givenText({ material, briefing }: Situation): string | null {
  const attached = (briefing.documents ?? []).filter(({ isNew }) => isNew).map(({ text }) => text.trim());
  return attached.filter(Boolean).join("\n\n") || material?.trim() || null;
}

/** A résumé of a few lines: what it holds, exactly, and what is to be written next. */
export function shortResume(text: string, { answers }: Situation): Advice {
  const check = checkResume(text);
  const lines = text.split(/\r?\n/).flatMap((line) => plain(line) || []);
  const more = lines.length - MOST_LINES;
  const worry = answerTo(answers, /worry about/i);
  return {
    opening: `I have read all of it: ${counted(check.words)}. That is the beginning of a résumé, not one yet, so here is what it holds and what to add.`,
    body: [
      heading("What it holds"),
      bullets([
        ...lines.slice(0, MOST_LINES).map((line) => `*${line}*`),
        ...(more > 0 ? [`and ${more} more ${more === 1 ? "line" : "lines"}`] : []),
      ]),
      heading("What to add"),
      steps(missing(check)),
      worry ? `You worry about *${plain(worry)}*. Say it once, in one plain line where it happened.` : "",
    ].filter(Boolean),
    next: "Which two or three things did you get done in your latest job that a colleague would mention about you?",
    isFromMemory: true,
  };
}

function missing({ bullets: points, missingSections, dateStyles }: ResumeCheck): string[] {
  return [
    ...(missingSections.length > 0
      ? [`**Headings** for ${inWords(missingSections)}: a reader looks for them first.`]
      : []),
    ...(dateStyles.length === 0 ? ["**When**: the month and year in which each job began and ended."] : []),
    points === 0
      ? "**What you did**: three to five lines a job, each as *action, scope, result*, with a number where there is one."
      : "**More lines like these**: three to five a job, each as *action, scope, result*.",
  ];
}

function counted(words: number): string {
  return words === 1 ? "one word" : `${words} words`;
}
