import { answerTo } from "../answers";
import { bullets, heading, script, table } from "../markdown";
import { plain } from "../plain";
import { bulletsIn } from "../resume/check-resume";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

const MOST_TASKS = 8;
const WORN_OUT =
  /\b(?:exhaust\w*|burn(?:ed|t|ing)?[- ]?out|can't sleep|cannot sleep|cry\w*|panic\w*|sick|ill|months|year|spring|summer|autumn|winter)\b/i;

/** A full plate sorted with the person: keep, shrink, hand back, drop; words for the manager; a look at themselves. */
export function overload({ material, answers, briefing }: Situation): Advice {
  const tasks = tasksIn(material ?? "");
  const priority = answerTo(answers, /manager thinks matters/i);
  const lasting = WORN_OUT.test(`${answerTo(answers, /how long/i) ?? ""} ${briefing.question.slice(0, 400)}`);
  return {
    opening:
      "More work than time is not a failing of yours; it is a decision nobody has made. Somebody will make it, and it is better made aloud than by your evenings.",
    body: [
      ...(tasks.length > 0
        ? [
            table(["On your plate", "My guess", "Ask yourself"], sorted(tasks, priority)),
            "The guesses come from the words alone; you know better. What matters is that nothing stays without a verdict.",
          ]
        : [
            "Write everything down, one thing a line, and give each a verdict: **keep**, **shrink** (a smaller version will do), **hand back** (it was never yours), **drop** (who would notice within a month?).",
          ]),
      heading("The talk with your manager"),
      script(
        `I have this list, and it is more than fits. ${priority ? "I have put first what I believe matters most to you; please tell me if I am wrong. " : ""}If I do the first three well, the rest waits. Which would you exchange?`,
      ),
      "Bring the list on paper and ask for an order, not for help: an order is easier to give, and it makes the choice theirs.",
      heading("So that it stays smaller"),
      bullets([
        "To each new request, one sentence: *Gladly; what may wait for it?*",
        "Two hours a day that nobody can book.",
        "One look at the list each Friday: what did I finish, what grows by itself?",
      ]),
      lasting
        ? "It sounds as if this has lasted, and that takes more than tidying. If you sleep badly, dread the mornings or no longer recover at weekends, please see a doctor soon, and ask whether your employer offers confidential help. That is not weakness; it is maintenance."
        : "Watch yourself, too: bad sleep, dread in the morning, weekends that no longer refresh. If these stay for weeks, talk to a doctor.",
    ],
    next:
      tasks.length > 0
        ? "Which line of the table would nobody miss within a month? Start there, today."
        : "What are the five things that weigh most? One a line is enough.",
  };
}

/** What is to be kept stands first, as the words for the manager say. */
function sorted(tasks: string[], priority: string | null) {
  const rows = tasks.map((task) => [plain(task, 80), ...guess(task, priority)]);
  return rows.sort((left, right) => Number(right[1] === "**keep**") - Number(left[1] === "**keep**"));
}

function tasksIn(text: string) {
  const own = text.split(/\n\s*\n/)[0] ?? "";
  const marked = bulletsIn(own);
  const lines = marked.length > 0 ? marked : own.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line.length > 2 && line.length < 160 && !line.endsWith(":"))
    .slice(0, MOST_TASKS);
}

function guess(task: string, priority: string | null): [string, string] {
  const words = task
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word.length > 4);
  if (priority && words.some((word) => priority.toLowerCase().includes(word)))
    return ["**keep**", "what would *done* look like?"];
  if (/nobody|no one|somehow|also|favou?r|used to|temporar/i.test(task))
    return ["**hand back**", "who would own it if I did not exist?"];
  if (/report|meeting|minutes|statistics|newsletter|slides|documentation/i.test(task))
    return ["**shrink**", "who reads or needs it, and how often?"];
  if (/train|onboard|help|support|cover/i.test(task))
    return ["**keep, with an end**", "until when, and who takes part of it?"];
  return ["**decide**", "what happens if it waits two weeks?"];
}
