import { answerTo } from "../answers";
import { achievementsOf } from "../evidence";
import { bullets, heading, steps, table } from "../markdown";
import { plain, upperFirst } from "../plain";
import { exact, whenSaid } from "../quote";
import { missingIn, sortIntoStar } from "../star/sort-into-star";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";

/** A story sorted into situation, task, action, result in the person's own words, with questions for what is missing. */
export function starStories(situation: Situation): Advice {
  const { material, answers, target } = situation;
  const asked = answerTo(answers, /question it should answer/i);
  const star = sortIntoStar(material ?? "");
  const parts = Object.values(star).flat();
  if (parts.length === 0) return askForStory(situation);
  const missing = missingIn(star, material ?? "");
  const cell = (sentences: string[]) =>
    sentences.length > 0 ? sentences.map((text) => exact({ text, isCut: false })).join(" ") : "*missing*";
  return {
    opening: `There is a story in this${asked ? `, and it can answer *${plain(asked)}*` : ""}. Here are your own words in the order an interviewer can follow:`,
    body: [
      table(
        ["", "Your words"],
        [
          ["**Situation**", cell(star.situation)],
          ["**Task**", cell(star.task)],
          ["**Action**", cell(star.action)],
          ["**Result**", cell(star.result)],
        ],
      ),
      heading("What would make it stronger"),
      steps(
        missing.length > 0
          ? missing
          : ["It has all its parts. Shorten the situation to two sentences and give the time to the action."],
      ),
      heading("To speak it in two minutes"),
      bullets([
        "Begin with the result in half a sentence, so that they know why to listen.",
        "Two sentences of situation, no names or background they do not need.",
        "Then only what *you* did, in the order you did it, with one decision you could have made otherwise.",
        "Close with what changed and what you do differently since.",
      ]),
      `It can also answer: a time things went wrong, working with others under pressure, something you are proud of${target ? `, and why you fit the work of ${aNameOf(target)}` : ""}.`,
    ],
    next: missing[0]
      ? "Answer the first of these points in a sentence, and I will sort it in."
      : "Tell it to me once as you would say it, and I will listen for what is too long.",
    isFromMemory: true,
  };
}

function askForStory(situation: Situation): Advice {
  const stories = achievementsOf(situation).slice(0, 3);
  return {
    opening:
      "A STAR story is a small true film: *situation* in two sentences, your *task* in one, your *actions* at length, the *result* with what changed.",
    body: [
      stories.length > 0
        ? `These things you told me could become one:\n\n${bullets(stories.map((story) => `${upperFirst(whenSaid(story))}: ${exact(story)}`))}`
        : "I remember nothing of yours yet that would make a story, so let us find one: a day that went wrong and then right, something that would not exist without you, a disagreement that ended well.",
      "Rough notes are enough: what was going on, what you had to do, what you did, what came of it. I will sort them and tell you what is missing.",
    ],
    next:
      stories.length > 0
        ? "Which of these shall we shape? Tell me what you did yourself, step by step."
        : "What happened?",
    isFromMemory: true,
  };
}
