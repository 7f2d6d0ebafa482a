import { answerTo } from "../answers";
import { bullets, heading, table } from "../markdown";
import { plain } from "../plain";
import type { Situation } from "../understand";
import { type Advice, nameOf } from "./advice";

/** Leading people against deepening the craft: weeks, questions, trials without a title. */
export function leadOrExpert({ answers, current }: Situation): Advice {
  const pull = answerTo(answers, /draws me/i);
  const doubt = answerTo(answers, /holds me back/i);
  const craft = current ? nameOf(current) : "your craft";
  return {
    opening:
      `Both lead, only with different means: the one through people, the other through the work itself. And neither door locks behind you. ${pull ? `What draws you is *${plain(pull)}*; ` : ""}${doubt ? `what holds you back is *${plain(doubt)}*. Both are good evidence.` : ""}`.trim(),
    body: [
      table(
        ["", "Leading people", `Expert in the work of ${craft}`],
        [
          [
            "An ordinary week",
            "talks, deciding with half the facts, other people's problems",
            "long stretches of hard work, advice, reviews",
          ],
          [
            "A good day",
            "somebody managed what they could not do before",
            "you solved what nobody else could",
          ],
          [
            "A bad day",
            "a conflict with no clean answer, and nothing you made",
            "you were right, and nobody followed",
          ],
          ["Success shows", "late, and in others", "sooner, and in the work"],
        ],
      ),
      heading("Questions that tell them apart"),
      bullets([
        "When a colleague is stuck, do you want to see them solve it, or do you want to solve it?",
        "After a day of conversations, are you tired and content, or only tired?",
        "Would you still want it with the same pay and no title?",
        "Whom do you envy at work, and for which part of their day?",
      ]),
      heading("Try it without a title"),
      bullets([
        "Guide a newcomer for three months. Notice whether their progress pleases you more than your own.",
        "Lead one piece of work with three people, and do none of it yourself.",
        "Stand in for your manager during a holiday, the unpleasant talks included.",
      ]),
    ],
    next: "Think of the last time you helped someone get better at something: what did you feel when they no longer needed you?",
  };
}
