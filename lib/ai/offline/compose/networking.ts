import { answerTo } from "../answers";
import { bullets, heading, script } from "../markdown";
import { plain } from "../plain";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** A small weekly habit of keeping in touch, with honest openings. */
export function networking({ answers }: Situation): Advice {
  const minutes = Number(answerTo(answers, /minutes a week/i)) || null;
  const awkward = answerTo(answers, /awkward/i);
  const goal = answerTo(answers, /hope it leads/i);
  return {
    opening: `A network is nothing but people who would be glad to hear from you. You have more of them than you think, and the honest way to keep them is to be of use before you need anything.${goal ? ` Then what you hope for, *${plain(goal)}*, tends to come by itself.` : ""}`,
    body: [
      heading(
        minutes
          ? `Your habit: ${minutes} minutes, the same time each week`
          : "Your habit: half an hour, the same time each week",
      ),
      bullets([
        "**One message** to somebody you have lost sight of.",
        "**One thanks**: to someone whose work, talk or advice you used, saying what came of it.",
        minutes !== null && minutes < 30
          ? "**Once a month, one talk**: a walk or a call of twenty minutes."
          : "**One thing to give**: an article, an introduction, a word about an opening. Every other week, a short talk.",
      ]),
      heading("Whom to begin with"),
      bullets([
        "three former colleagues you liked",
        "two people from your studies or training",
        "one person two steps further on the road you want",
      ]),
      heading("Things to say that are true"),
      script(
        "*Long silence:* I thought of you when [what reminded you]. How are you, and what are you working on?",
        "*Thanks:* I used what you told me about [what]. It led to [what]. Thank you.",
        "*A question:* You know [field] better than I do. How would you go about [one thing]?",
      ),
      awkward
        ? `What feels awkward to you, *${plain(awkward)}*, you may simply leave out. Writing to one person at a time is networking too, and often the better kind.`
        : "If events tire you, skip them. One person at a time, in writing, works as well.",
    ],
    next: "Who is the first person you would honestly like to hear from again?",
  };
}
