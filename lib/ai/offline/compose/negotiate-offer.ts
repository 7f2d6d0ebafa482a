import { answerTo } from "../answers";
import { achievementsOf } from "../evidence";
import { bullets, heading, script, steps } from "../markdown";
import { plain } from "../plain";
import { quote } from "../quote";
import type { Situation } from "../understand";
import { type Advice, nameOf } from "./advice";

/** How to negotiate pay and terms: where one stands, words, answers to objections. No figures: none are known. */
export function negotiateOffer(situation: Situation): Advice {
  const { answers, target } = situation;
  const wish = answerTo(answers, /would like instead/i);
  const other = answerTo(answers, /other options/i);
  const worry = answerTo(answers, /uneasy/i);
  const [story] = achievementsOf(situation);
  return {
    opening: `One thing first: I have no pay figures and will not guess any${target ? ` for ${nameOf(target)}` : ""}. What I can give you is the way to find them and the conversation itself.`,
    body: [
      heading("Before you talk"),
      steps([
        "**Your range, from sources that name theirs**: official wage statistics, collective agreements, adverts that state pay, two people in the role whom you ask *what would be fair for this level here?*",
        `**Three numbers of your own**: what you would be glad of, what you would accept, where you walk away.${wish ? ` You wish for *${plain(wish)}*; decide which part matters more if you get only one.` : ""}`,
        `**Your alternative**: ${other ? `*${plain(other)}*. It is what gives you calm, so know how good it really is.` : "what you do if nothing is agreed. The better it is, the calmer you are."}`,
      ]),
      heading("The words"),
      script(
        "Thank you, I would like to do this work. Before I say yes I would like to talk about the terms.",
        `From what I found, and given [your strongest evidence], I had hoped for [your figure or wish]. What is possible?`,
        "*Then stay silent until they have answered.*",
      ),
      story ? `For the evidence, your own words serve. ${quote(story)}` : "",
      heading("When they push back"),
      bullets([
        "**It is fixed.** — I understand. Which parts are not: start date, holidays, days at home, training, a review of pay after six months, in writing?",
        "**What do you earn now?** — I would rather speak about what this role is worth to you. What range have you set aside?",
        "**We need an answer today.** — I want to decide well; may I answer by [day]?",
      ]),
      worry
        ? `As for what makes you uneasy, *${plain(worry)}*: a polite question with a reason rarely costs anyone an offer. Ask once, kindly, and never bluff with an offer you do not have.`
        : "Be honest throughout: never invent another offer. And get what you agree on in writing.",
    ].filter(Boolean),
    next: "What is the strongest thing you have done that this employer would pay for? That sentence carries the whole talk.",
    isFromMemory: Boolean(story),
  };
}
