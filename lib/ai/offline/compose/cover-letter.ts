import { answerTo } from "../answers";
import { fittingAchievementsOf } from "../evidence";
import { heading, script, steps } from "../markdown";
import { lowerFirst, plain } from "../plain";
import { quote } from "../quote";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";

/** A letter in four short paragraphs from the person's own facts, with blanks where one is missing. */
export function coverLetter(situation: Situation): Advice {
  const { target, answers } = situation;
  const role = target ? aNameOf(target) : "[the role]";
  const place = answerTo(answers, /organisation/i);
  const reason = answerTo(answers, /why i want it/i);
  const evidence = answerTo(answers, /experience that fits/i);
  const [remembered] = fittingAchievementsOf(situation);
  return {
    opening:
      "A letter is read for one reason: to see whether there is a person behind the application who understands the work. Four short paragraphs do it. Here is a draft; square brackets mark what only you know.",
    body: [
      script(
        `Dear [name, if you can find it],`,
        `You are looking for ${role}${place ? ` at ${plain(place, 80)}` : ""}. ${reason ? sentence(reason) : "[Why this work, in one honest sentence.]"}`,
        `${evidence ? sentence(evidence) : "[One piece of work that resembles theirs: the situation, what you did yourself, what came of it.]"} [What was different afterwards, with a number if there is one.]`,
        `In the first months I would want to ${target?.role ? firstMonths(target.role.core) : "[the first thing you would look at, from their advert]"}, and to learn how you do it before I change anything.`,
        "I would be glad to talk. You reach me at [phone or e-mail].",
        "[Your name]",
      ),
      remembered ? `This may be the story for the third paragraph. ${quote(remembered)}` : "",
      heading("What would make it stronger"),
      steps([
        "A fact about them that is not on their first page, and why it matters to you.",
        "One number or one visible change in the story.",
        "Half the length, if you can: nobody has ever complained that a letter was short.",
      ]),
    ].filter(Boolean),
    next: evidence
      ? "What changed because of the work you describe, and who would confirm it?"
      : "Which piece of your work is nearest to what they do?",
    isFromMemory: Boolean(remembered),
  };
}

function sentence(text: string) {
  const words = plain(text, 300);
  const start = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…]$/.test(start) ? start : `${start}.`;
}

function firstMonths(core: string[]) {
  return `understand how you handle ${lowerFirst(core[0] ?? "")} and take the first piece off your hands`;
}
