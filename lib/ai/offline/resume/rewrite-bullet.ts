import { plain } from "../plain";
import { exact } from "../quote";
import { sentencesOf } from "../statements";
import { WEAK_START } from "./check-resume";

const VERBS: [RegExp, string][] = [
  [/report|dashboard|analys|statistic|figures/i, "Produced"],
  [/team|staff|people|colleague|shift/i, "Led"],
  [/train|teach|onboard|induct|mentor/i, "Trained"],
  [/customer|client|guest|patient|caller|complaint/i, "Looked after"],
  [/migrat|move|transition|switch/i, "Carried out"],
  [/develop|software|app|website|feature|code/i, "Built"],
  [/plan|schedul|event|project|organi/i, "Planned"],
  [/budget|cost|invoice|account|payroll/i, "Managed"],
  [/test|quality|check|inspect/i, "Tested"],
  [/maint|repair|install|machine|equipment/i, "Maintained"],
];

/** A bullet as action, scope, result: the person's line quoted, the new one with marked blanks for what it lacks. */
export function rewriteBullet(line: string): string {
  const [shown] = sentencesOf(line, "question", null);
  const rest = plain(line.replace(WEAK_START, "").replace(/[.;,\s]+$/, ""), 140).replace(
    /^(?:with|to|in|on)\s+/i,
    "",
  );
  const isWeak = WEAK_START.test(line);
  const action = isWeak ? `${verbFor(line)} ${lowered(rest)}` : rest;
  const scope = /\d/.test(line) ? "" : " [how many, how often, for whom]";
  const better = `*${action}*${scope}, which [what changed: time, money, errors, satisfaction].`;
  const reason = isWeak
    ? "Begins with what you did; choose the verb that is true."
    : "The action is clear; the reader still waits for what came of it.";
  return `${shown ? exact(shown) : "This line"}\n   → ${better}\n   ${reason}`;
}

function verbFor(line: string) {
  return VERBS.find(([words]) => words.test(line))?.[1] ?? "Carried";
}

function lowered(text: string) {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
