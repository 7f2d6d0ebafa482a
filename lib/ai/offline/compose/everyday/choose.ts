import { bullets, heading, script, steps, table } from "../../markdown";
import { plain, upperFirst } from "../../plain";
import type { Situation } from "../../understand";
import type { Advice } from "../advice";

const TRAINING =
  /\b(?:course|boot ?camp|certificat\w+|degree|master|mba|diploma|cpim|pmp|exam|training|university|college|licen[cs]e)\b/i;
const EITHER = [
  /\b(?:should i|shall i|do i|better to|rather|smarter to|is it better to|which is better[,:]?|what(?: is|['’]?s) better[,:]?)\s+(.{2,100}?),?\s+or\s+(.{2,100}?)(?:[?.!]|$)/i,
  /(.{2,60}?),?\s+or\s+(.{2,80}?)(?:[?.!]|$)/i,
];

/** "This or that?": both side by side in the person's words, with what decides and a test for each. */
export function choose({ briefing }: Situation): Advice {
  const question = briefing.question.slice(0, 600);
  const [one, other] = optionsIn(question);
  const isTraining = TRAINING.test(question);
  return {
    opening: `I cannot weigh your life, but I can make the choice smaller. Put **${one}** and **${other}** beside each other and fill what only you know; where a row stays empty you have found whom to ask.`,
    body: [
      table(["", upperFirst(one), upperFirst(other)], isTraining ? trainingRows() : rows()),
      heading("What decides"),
      steps([
        "**Which of them can be undone?** What can be undone may be tried first.",
        "**Which regret is heavier**, in ten years: having tried this, or not having tried it?",
        ...(isTraining
          ? [
              "**Who asks for it?** Take ten adverts for the work you want and count. What fewer than three of them name is for you, not for them.",
            ]
          : [
              "**What is the ordinary Tuesday like?** Choose between weeks, not between titles: ask someone who lives each of them to tell you of last week.",
            ]),
      ]),
      heading("A test before you decide"),
      isTraining
        ? "Do the first two hours of each: a free lesson, a chapter with its exercises. Notice which one you did not want to stop."
        : script(
            "I have until [day], don't I? Before I answer I would like to spend half a day beside the work and ask two questions. Whom may I speak to?",
          ),
      "Then set a day. With half of what you would like to know you decide as well as with all of it, only earlier.",
    ],
    next: "If a coin had just decided for you: which side would you have hoped for? Tell me why, and we will look whether the reason holds.",
  };
}

function optionsIn(question: string): [string, string] {
  const sentence = question.split(/(?<=[.!])\s+/).find((part) => /\bor\b/i.test(part)) ?? question;
  for (const either of EITHER) {
    const [, one, other] = either.exec(sentence) ?? [];
    if (one && other) return [tidy(one), tidy(other)];
  }
  return ["the one", "the other"];
}

function tidy(words: string): string {
  if (/^(?:take|accept) (?:it|the (?:job|offer|role|promotion))$/i.test(words.trim()))
    return "what you were offered";
  const own = plain(words, 60)
    .replace(/^(?:do|take|go for|accept|choose|become|get|be)\s+/i, "")
    .replace(/^(?:an?|the)\s+/i, "")
    .replace(/[\s,;:]+$/, "");
  return own || "this";
}

function rows(): string[][] {
  return [
    ["An ordinary week", "*hours, people, kind of problems?*", "*hours, people, kind of problems?*"],
    ["What I learn there", "*name one thing*", "*name one thing*"],
    ["What I give up", "*say it aloud*", "*say it aloud*"],
    ["Where it leads in three years", "*ask someone who took it*", "*ask someone who took it*"],
    ["If it goes wrong", "*the way back?*", "*the way back?*"],
  ];
}

function trainingRows(): string[][] {
  return [
    ["Adverts that ask for it", "*of ten?*", "*of ten?*"],
    ["Money and hours in all", "*fees, travel, unpaid time*", "*fees, travel, unpaid time*"],
    ["What I can show at its end", "*paper, work, or both?*", "*paper, work, or both?*"],
    ["Who pays", "*ask your employer*", "*ask your employer*"],
    ["If I stop halfway", "*what is left?*", "*what is left?*"],
  ];
}

/** An offer in hand and another one awaited. */
export function timeToDecide(): Advice {
  return {
    opening:
      "Ask both for what you need: the one for time, the other for speed. Neither is rude, and both are asked every week.",
    body: [
      heading("To the one who has offered"),
      script(
        "Thank you, I am very glad about this. I want to give you an answer that holds, and can do so by [day, a week from now]. Does that suit you?",
      ),
      heading("To the one you wait for"),
      script(
        "I have an offer that I must answer by [day]. You are the place I would rather [only if it is true], so I wanted to tell you before. Is a decision possible by then?",
      ),
      bullets([
        "Ask for what is missing (the contract, a talk with the future team) and you have time that nobody minds.",
        "Name no figures and no names.",
        "**If neither moves:** decide on the one in hand as if the other did not exist. Would you take it? Then take it.",
        "Never accept while you mean to leave again: trades are small.",
      ]),
    ],
    next: "By when do they want your answer, and have you asked for another week yet?",
  };
}

/** Earning less for a change. */
export function lowerPay(): Advice {
  return {
    opening:
      "Sometimes it is the price of a change, sometimes only what they try first. Find out which before you agree.",
    body: [
      heading("Before you say yes"),
      steps([
        "**Your floor**: a month's true costs, plus something to put by. Below it the new work will be spoilt by worry.",
        "**For how long?** A step down with a date is an investment, one without a date is a lower wage.",
        "**What for?** Write down what you will be able to show in a year that you cannot show now.",
        "**Is it needed at all?** Ask for the range of the role, not for your range as a beginner: much of what you bring counts there too.",
      ]),
      heading("Words for it"),
      script(
        "I am ready to start at [figure] because I still have [what] to learn. When I do [what can be seen] on my own, I would like [figure]. Can we put that, and a date to look at it, into the contract?",
      ),
    ],
    next: "What would you be able to do after that year, and who pays well for it?",
  };
}
