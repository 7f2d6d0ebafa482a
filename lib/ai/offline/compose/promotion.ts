import type { Aim } from "../aims";
import { answerTo } from "../answers";
import type { Level } from "../catalogue/roles";
import { achievementsOf } from "../evidence";
import { heading, script, steps, table } from "../markdown";
import { plain } from "../plain";
import { exact, whenSaid } from "../quote";
import type { Statement } from "../statements";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";

/** What the next level is trusted with against the person's evidence, and a quarter's plan with their manager. */
export function promotion(situation: Situation): Advice {
  const { answers, briefing } = situation;
  const aim = situation.current ?? situation.target;
  const level = situation.level === "junior" ? "mid" : (situation.level ?? "senior");
  const wanted = /aiming for:\s*mid/i.test(briefing.question) ? "mid" : level;
  const beyond = answerTo(answers, /beyond my role/i);
  const feedback = answerTo(answers, /told is missing/i);
  const [story] = achievementsOf(situation);
  return {
    opening: `People are promoted for work they already do, once somebody has noticed. ${expectation(aim, wanted)}`,
    body: [
      table(["What the level is trusted with", "Your evidence", "How strong"], rows(beyond, story)),
      feedback
        ? `You were told that this is missing: *${plain(feedback)}*. Turn it into something one can see: ask what you would have to do, in which situation, for them to say it is there.`
        : "",
      heading("One quarter"),
      steps([
        "**Ask for the bar.** Get two examples from your manager of what the level looks like here.",
        "**Pick one piece of work of that size** together, with a date.",
        "**Show it as you go**: a short note each month on what you decided and what came of it.",
        "**Sit down at the end** with the table above, filled.",
      ]),
      heading("To open the talk"),
      script(
        `I would like to work towards the next level and to hear frankly what you would need to see. Could we agree on one piece of work that would show it, and look at it together in three months?`,
      ),
    ].filter(Boolean),
    next: "Which of the open rows could you fill with something you have already done, but never told anyone?",
    isFromMemory: Boolean(story),
  };
}

function expectation(aim: Aim | null, level: Level) {
  if (aim?.role)
    return `For ${aNameOf(aim)} at ${level} level that means someone who ${aim.role.expected[level]}.`;
  return "Every level widens three things: the size of the problem, how alone you carry it, and how many people work better because of you.";
}

function rows(beyond: string | null, story: Statement | undefined) {
  const example = "*one example?*";
  const isForOthers = /review|mentor|train|teach|guid|coach|help/i.test(beyond ?? "");
  const own = beyond ? [plain(beyond, 140), "good, if you chose the way yourself"] : [example, "open"];
  const alone = story
    ? [`${whenSaid(story)}: ${exact(story)}`, "add what you decided and what came of it"]
    : [example, "open"];
  const others = isForOthers
    ? ["it is in what you do beyond your role", "name the person and what they can do now"]
    : [example, "open"];
  return [
    ["Larger, vaguer problems", ...own],
    ["Carrying it alone, bad news included", ...alone],
    ["Others work better because of you", ...others],
    ["Seen beyond your team", "*who outside it would vouch for you?*", "usually the thinnest row"],
  ];
}
