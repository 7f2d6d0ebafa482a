import { answerTo } from "../answers";
import { bullets, heading, steps } from "../markdown";
import { inWords, lowerFirst, plain, upperFirst, withArticle } from "../plain";
import type { Situation } from "../understand";
import { type Advice, nameOf } from "./advice";

const TRANSLATIONS: [RegExp, string][] = [
  [
    /caf[eé]|restaurant|bar\b|waiter|waitress|service|shop|retail|supermarket|till/i,
    "serving people under pressure, handling money, reliability",
  ],
  [
    /treasurer|club|society|association|committee|union/i,
    "responsibility that others gave you, budgets, working with volunteers",
  ],
  [/thesis|dissertation|research/i, "finding things out, writing clearly, finishing something long"],
  [/project|semester|group work|team/i, "planning, sharing work, delivering by a date"],
  [/tutor|babysit|coach|teach|youth|scout/i, "explaining, patience, being trusted with people"],
  [/intern|placement|traineeship|work experience/i, "knowing an ordinary working day in the field"],
  [/volunteer|charity|ngo/i, "acting without being told, caring about the result"],
  [/warehouse|factory|delivery|construction|farm/i, "stamina, safety, working in a crew"],
];

/** From studies to a first contract: what counts as evidence, a weekly rhythm, traps. */
export function firstJob({ answers, target, briefing }: Situation): Advice {
  const studies = answerTo(answers, /studied or trained/i);
  const done = answerTo(answers, /done so far/i) ?? briefing.question;
  const hours = Number(answerTo(answers, /hours a week/i)) || null;
  const counts = TRANSLATIONS.filter(([words]) => words.test(done)).map(
    ([words, meaning]) => `**${upperFirst(clauseWith(words, done))}** shows ${meaning}`,
  );
  const role = target?.role ?? null;
  return {
    opening: `Nobody hires a first job for experience. They look for three things: that you can learn, that you are reliable, and that you want this work rather than any.${studies ? ` You bring *${plain(studies)}*; the rest is making it visible.` : ""}`,
    body: [
      heading("What to aim at"),
      role
        ? `On the way to ${withArticle(lowerFirst(role.title))}, a beginner ${role.expected.junior}. Look for adverts that say junior, trainee, assistant or graduate, and for the small employers that never advertise. Neighbouring doors: ${inWords(role.moves.slice(0, 2).map((move) => lowerFirst(move.to)))}.`
        : `${target ? `*${nameOf(target)}* is wide, which is fine for now. ` : ""}Choose two kinds of role, not ten. The test: can you say in one sentence what a person there does on a Tuesday? If not, ask one of them.`,
      heading("What you have already counts"),
      bullets(
        counts.length > 0
          ? counts
          : [
              "**Side jobs** show reliability",
              "**Projects and theses** show that you finish things",
              "**Clubs and volunteering** show that people trust you",
            ],
      ),
      "Write each as one line: what you did, for whom, what came of it.",
      heading(hours ? `Your week, with ${hours} ${hours === 1 ? "hour" : "hours"}` : "Your week"),
      steps([
        "**Half the time: applications that fit**, two or three a week, each with its own first sentence.",
        "**A quarter: people.** One talk a week with somebody in the field; ask how they got their first job.",
        `**A quarter: one proof**: ${role?.proof[0] ?? "a small piece of work that resembles the job, finished and shown"}.`,
      ]),
      "Silence and refusals are the ordinary weather of a search; they say little about you. Change something only when ten fitted applications bring no talk. And leave at once when someone wants money from you, or weeks of unpaid *trial work*.",
    ],
    next: "Which of the things you have done was the hardest to see through to the end? That is your first story.",
  };
}

/** The part of an enumeration that holds the word, in the person's own words. */
function clauseWith(word: RegExp, told: string) {
  return plain(told.split(/[,;.\n]|\band\b/).find((clause) => word.test(clause)) ?? "", 40);
}
