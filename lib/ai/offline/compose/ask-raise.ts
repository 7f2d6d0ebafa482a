import { answerTo } from "../answers";
import { achievementsOf } from "../evidence";
import { bullets, heading, script } from "../markdown";
import { plain } from "../plain";
import { quote } from "../quote";
import type { Situation } from "../understand";
import type { Advice } from "./advice";

/** A case for a raise from the person's own results, its weak point, and words for yes, no and not now. */
export function askRaise(situation: Situation): Advice {
  const { answers } = situation;
  const achieved = answerTo(answers, /achieved/i);
  const changes = answerTo(answers, /changed since/i);
  const moment = answerTo(answers, /raise it/i);
  const stories = achievementsOf(situation).slice(0, 2);
  return {
    opening:
      "A raise is granted for what changed since your pay was last set: larger work, better results, or a market that moved. Effort and need are true, but they do not carry the case.",
    body: [
      heading("Your case"),
      bullets([
        changes
          ? `**What grew:** ${plain(changes, 160)}. Say since when, and who did it before.`
          : "**What grew:** [tasks, people or risk that came to you since your pay was set]",
        achieved
          ? `**What came of it:** ${plain(achieved, 220)}`
          : "**What came of it:** [two results, each with what changed for the organisation]",
        ...stories.map(quote),
        "**What is usual:** find it in wage statistics, agreements or adverts that state pay. I have no figures and will not guess.",
      ]),
      heading("Its weak point"),
      achieved && /\d/.test(achieved)
        ? "You name a figure; be ready to say how it was measured and what part of it is yours."
        : "There is no size in it yet. How much, how many, how often, compared with before? One honest figure, even a rough one, makes it a case instead of a wish.",
      heading("Opening words"),
      script(
        "I would like to talk about my pay. Since it was last set, [what grew] has come to me, and [result]. I think that my pay should follow, and I have [your figure] in mind. How do you see it?",
      ),
      bullets([
        "**If no:** What would have to be different for a yes?",
        "**If not now:** Which result, and by which date? May I write that down and send it to you?",
        "**If yes:** Thank you. From when, and who confirms it?",
      ]),
      moment
        ? `You think of raising it here: *${plain(moment)}*. Announce the subject some days before, so that your manager can find out what is possible.`
        : "Choose a moment after a result and before budgets are set, and announce the subject some days ahead.",
    ],
    next: "Which of your results would your manager's manager have noticed? Put that one first.",
    isFromMemory: true,
  };
}
