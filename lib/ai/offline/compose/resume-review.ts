import { answerTo } from "../answers";
import { bullets, heading, steps } from "../markdown";
import { inWords, lowerFirst, plain } from "../plain";
import { checkResume, type ResumeCheck } from "../resume/check-resume";
import { rewriteBullet } from "../resume/rewrite-bullet";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";
import { givenText, shortResume } from "./short-resume";

const MOST_REWRITES = 3;
const SHORTEST = 150;

/** A pasted résumé, checked line by line; the weakest lines quoted and rewritten with blanks for what is missing. */
export function resumeReview(situation: Situation): Advice {
  const { material, target, answers, briefing } = situation;
  const text = material ?? briefing.question;
  if (text.length < SHORTEST) {
    const given = givenText(situation);
    return given ? shortResume(given, situation) : askForResume();
  }
  const check = checkResume(text);
  const weakest = check.weakest.slice(0, MOST_REWRITES);
  const worry = answerTo(answers, /worry about/i);
  return {
    opening: firstImpression(check, target ? aNameOf(target) : null),
    body: [
      heading("What I counted"),
      bullets(counts(check)),
      ...(weakest.length > 0
        ? [heading("The lines to change first"), steps(weakest.map(rewriteBullet))]
        : []),
      ...(weakest.length > 0
        ? [
            "Each line now begins with what you did; check that the verb is true. The square brackets are blanks: fill them only with what is true as well. If you have no number, say what was different afterwards.",
          ]
        : []),
      worry
        ? `You worry about *${plain(worry)}*. Say it once, in one plain line where it happened, and let the lines around it be strong; it is the silence that makes people wonder.`
        : "",
      target?.role
        ? `For ${aNameOf(target)}, the top third should show ${inWords(target.role.core.slice(0, 3).map(lowerFirst))}: move the lines that do to the top.`
        : "",
    ].filter(Boolean),
    next:
      check.bullets > 0
        ? "Which of these lines are you proudest of, and what was different after it? Give me that, and we can write it so that it is read."
        : "Which two or three things did you get done in your latest job that a colleague would mention about you?",
    isFromMemory: true,
  };
}

function firstImpression({ words, bullets: lines, withoutResult }: ResumeCheck, role: string | null) {
  const aim = role ? ` hiring ${role}` : "";
  if (lines === 0)
    return `In the first ten seconds a reader${aim} looks for short lines that say what you did and what came of it. I found none written as bullet points, so that is the first thing to change.`;
  if (withoutResult * 2 > lines)
    return `In the first ten seconds a reader${aim} learns what you were responsible for, but seldom what changed because of you. That is the change worth most: about ${words} words are here, and most lines stop before the result.`;
  return `In the first ten seconds a reader${aim} can see what you did and often what came of it: that is more than most résumés manage. The rest is polish.`;
}

function counts(check: ResumeCheck) {
  const lines = [
    `**${check.bullets}** bullet ${check.bullets === 1 ? "point" : "points"}, **${check.withoutResult}** of them without a number or a visible result`,
    check.weakStarts > 0 &&
      `**${check.weakStarts}** that begin weakly (responsible for, helped, worked on …)`,
    check.tooLong > 0 && `**${check.tooLong}** longer than thirty words: split or cut them`,
    check.pronouns > 0 &&
      `**${check.pronouns}** ${check.pronouns === 1 ? "time" : "times"} *I*, *me* or *my*: in a résumé the lines do without`,
    check.dateStyles.length > 1 &&
      `dates in ${check.dateStyles.length} styles (${check.dateStyles.join("; ")}): choose one`,
    check.missingSections.length > 0 &&
      `no heading that I recognise for ${check.missingSections.join(" or ")}`,
    `about **${check.words}** words${check.words > 900 ? ": more than two pages, so cut the oldest jobs to a line each" : check.words < 150 ? ": rather short; your latest work deserves more lines" : ", a fair length"}`,
  ];
  return lines.filter((line) => typeof line === "string");
}

function askForResume(): Advice {
  return {
    opening:
      "Gladly. Paste the text of your résumé here (without address and phone number) and I will go through it line by line.",
    body: [
      "What I will look at, and you can check today:",
      steps([
        "**Results.** Each line as *action, scope, result*: what you did, for whom or how large, what changed. A number where there is one.",
        "**First words.** *Led, built, cut, taught, repaired* instead of *responsible for* and *helped with*.",
        "**Order.** The lines that fit the wanted role first; the reader gives the top third most of the time.",
        "**Economy.** One or two pages, no *I* and *my*, dates in one style, old jobs in one line each.",
      ]),
    ],
    next: "Which role is it for? The same résumé can be strong for one and silent for another.",
  };
}
