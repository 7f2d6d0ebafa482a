import { answerTo } from "../answers";
import type { Briefing } from "../briefing";
import { findRoles } from "../catalogue/find-roles";
import { heading, script, steps } from "../markdown";
import { resumeBefore } from "../material-of";
import { inWords, lowerFirst, withArticle } from "../plain";
import { bulletsIn } from "../resume/check-resume";
import { rewriteBullet } from "../resume/rewrite-bullet";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

const MOST = 6;
/** "Rewrite the weakest line": of what was sent before, for nothing is given with it. */
const POINTS_BACK =
  /^\W*(?:please |now |ok(?:ay)?,? )*(?:rewrite|improve|polish|reword|sharpen|fix)\b[^:\n]{0,60}$/i;

/** Each line the person gave, rewritten as action, scope, result, with blanks instead of inventions. */
export function resumeBullets({ material, briefing, answers }: Situation): Advice {
  const given = () => linesIn(material ?? "") ?? linesIn(briefing.question) ?? [];
  const lines = POINTS_BACK.test(briefing.question) ? linesBefore(briefing) : given();
  if (lines.length === 0) return askForBullets();
  const role = findRoles(answerTo(answers, /role they should speak/i) ?? "")[0]?.value;
  return {
    opening: `A strong line has three parts: **what you did**, **how large or for whom**, and **what changed**. Here are yours in that shape. The square brackets are blanks for you to fill with what is true; I will not make up a number.`,
    body: [
      steps(lines.slice(0, MOST).map(rewriteBullet)),
      lines.length > MOST
        ? `The other ${lines.length - MOST} follow the same pattern; send them once these are done.`
        : "",
      heading("Questions that fill the blanks"),
      steps([
        "How many people, cases, orders or euros did it touch in a week or a year?",
        "What was slower, dearer or wrong before, and how would a colleague notice the difference?",
        "What would have happened had nobody done it?",
      ]),
      role
        ? `To speak to those who hire ${withArticle(lowerFirst(role.title))}, put first the lines that show ${inWords(role.core.slice(0, 3).map(lowerFirst))}, and drop those that show neither these nor a result.`
        : "",
    ].filter(Boolean),
    next: "Take the first line: what was different afterwards? Answer roughly, and I will help to word it.",
    isFromMemory: true,
  };
}

/** The lines of the résumé that was sent before, the one that most needs it first; that one alone where one is asked for. */
function linesBefore(briefing: Briefing): string[] {
  const bare = bulletsIn(resumeBefore(briefing) ?? "").sort(
    (one, other) => Number(/\d/.test(one)) - Number(/\d/.test(other)),
  );
  return /\b(?:line|one|bullet|it)\b/i.test(briefing.question) ? bare.slice(0, 1) : bare;
}

function linesIn(text: string) {
  const marked = bulletsIn(text);
  if (marked.length > 0) return marked;
  const plainLines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^\S+ \S+ /.test(line) && line.length < 300);
  return plainLines.length > 1 || (plainLines.length === 1 && !/bullet|\?$/i.test(text)) ? plainLines : null;
}

function askForBullets(): Advice {
  return {
    opening:
      "Gladly. The pattern is **action, scope, result**: a strong verb in the past, how large it was, what changed.",
    body: [
      script(
        "Before: Responsible for the monthly reporting.",
        "After: Produced the monthly report for [who decides by it], and cut the time it takes from [before] to [after].",
      ),
      "Never fill a blank with a guess: an honest *so that the team no longer had to …* beats an invented figure.",
    ],
    next: "Paste three to five of your lines, one a line. Which role should they speak to?",
  };
}
