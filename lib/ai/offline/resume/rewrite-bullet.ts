import { lowerFirst, plain } from "../plain";
import { exact } from "../quote";
import { sentencesOf } from "../statements";
import { RESULT, WEAK_START } from "./check-resume";

const OWNED =
  /^(?:was |were |i was |also )?(?:responsible for|in charge of|tasked with|handled|dealt with|duties included)\b/i;
const A_NUMBER = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)\b/i;
const VERBS: [RegExp, string][] = [
  [/report|dashboard|analys|statistic|figures/i, "Produced"],
  [/team|staff|people|colleague|shift/i, "Led"],
  [/train|teach|onboard|induct|mentor/i, "Ran"],
  [/customer|client|guest|patient|caller|complaint/i, "Looked after"],
  [/software|app|website|feature|code/i, "Built"],
  [/budget|cost|invoice|account|payroll/i, "Managed"],
  [/maint|repair|machine|equipment/i, "Kept running"],
];

/** A bullet as action, scope, result: the person's line quoted, the new one with marked blanks for what it lacks. */
export function rewriteBullet(line: string): string {
  const [shown] = sentencesOf(line, "question", null);
  const scope = A_NUMBER.test(line) ? "" : " [how many, how often, for whom]";
  return `${shown ? exact(shown) : "Your line"}  \n   → ${actionOf(line)}${scope}${RESULT.test(line) ? "." : ", which [what changed: time, money, errors, satisfaction]."}`;
}

/** Who only helped is not made to have led: their own part stays a blank. */
function actionOf(line: string) {
  const rest = plain(line.replace(WEAK_START, "").replace(/[.;,\s]+$/, ""), 140).replace(
    /^(?:with|to|in|on)\s+/i,
    "",
  );
  const opening = rest.split(" ").slice(0, 4).join(" ");
  if (!WEAK_START.test(line))
    return `*${rest.replace(/^I (?=\w)/, "").replace(/^./, (letter) => letter.toUpperCase())}*`;
  if (!OWNED.test(line))
    return `[your own part, as a verb: planned, tested, wrote …] *in ${lowerFirst(rest)}*`;
  return `*${VERBS.find(([words]) => words.test(opening))?.[1] ?? "Ran"} ${lowerFirst(rest)}*`;
}
