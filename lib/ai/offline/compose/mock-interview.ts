import { answerTo } from "../answers";
import { bullets } from "../markdown";
import { wantsNextOne } from "../next-one";
import { plain, upperFirst } from "../plain";
import { exact } from "../quote";
import { missingIn, sortIntoStar } from "../star/sort-into-star";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";

const BEHAVIOURAL = [
  "Tell me about a piece of work you are proud of. What was your own share in it?",
  "Tell me about a time you disagreed with someone you depended on. How did it end?",
  "Tell me about a mistake that others noticed. What did you do in the hour after?",
  "Tell me about a time you had more to do than time. What did you leave undone, and how did you decide?",
  "Tell me about feedback that stung. What did you change?",
];
const LAST = 5;

/** A practice interview: one question at a time, frank feedback on each answer, a summing-up after five. */
export function mockInterview(situation: Situation): Advice {
  const { briefing, target, level } = situation;
  const asked = briefing.history.filter(
    ({ role, text }) => role === "assistant" && /\*\*Question \d/.test(text),
  ).length;
  if (asked === 0) {
    const kind = target ? ` for ${aNameOf(target)}${level ? `, ${level} level` : ""}` : "";
    return {
      opening: `Good, let us practise${kind}. I ask one question at a time and wait; answer as you would aloud, in about two minutes, that is 200 to 250 words. After each answer you get frank feedback, after five a summing-up.`,
      body: ["Do not polish while you write: the rough answer is what we can work on."],
      next: questionNumber(1, situation),
    };
  }
  if (wantsNextOne(briefing.question) && asked < LAST)
    return { opening: "Gladly.", body: [], next: questionNumber(asked + 1, situation) };
  return {
    opening: `Thank you. Frankly:`,
    body: [feedback(briefing.question), ...(asked >= LAST ? [summary()] : [])],
    next:
      asked >= LAST
        ? "Would you like another round, on the theme that felt weakest?"
        : questionNumber(asked + 1, situation),
    isFromMemory: true,
  };
}

function questionNumber(number: number, { target, answers, briefing }: Situation) {
  const first = briefing.history.find(({ role }) => role === "user")?.text ?? "";
  const focus = answerTo(answers, /practise/i) ?? /I want to practise: (.+)/.exec(first)?.[1] ?? "";
  const themes = target?.role?.interview ?? [];
  const theme = themes[(number - 1) % Math.max(1, themes.length)];
  const isCraft =
    theme !== undefined && (/craft/i.test(focus) || (!/behaviou?ral/i.test(focus) && number % 2 === 0));
  const question = isCraft
    ? `${upperFirst(theme)}: take me through an example of your own, or through how you would go about it.`
    : BEHAVIOURAL[(number - 1) % BEHAVIOURAL.length];
  return `**Question ${number} of ${LAST}.** ${question}`;
}

function feedback(answer: string) {
  const star = sortIntoStar(answer);
  const words = answer.split(/\s+/).filter(Boolean).length;
  const best = star.action[0] ?? star.result[0];
  const missing = missingIn(star, answer).slice(0, 2);
  const length =
    words < 80
      ? `At ${words} words it is short: they would have to pull it out of you.`
      : words > 350
        ? `At ${words} words it is long: they stop listening after two minutes.`
        : "The length is right.";
  return bullets([
    best
      ? `**What worked:** ${exact({ text: best, isCut: false })} That is concrete, and it is you acting.`
      : "**What worked:** you answered the question. I did not find a sentence yet in which you *do* something.",
    ...missing.map((item) => `**Missing:** ${item.replace(/\*\*/g, "")}`),
    `**Length:** ${length}`,
  ]);
}

function summary() {
  return `That was the fifth. ${plain("Read your answers once more with two questions: in which one would a stranger see you acting, and in which one does the result come last or not at all? The first is your opener; the second is what to practise aloud, three times, tomorrow.", 400)}`;
}
