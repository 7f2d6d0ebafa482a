import { roles } from "../../catalogue/roles";
import { bullets, heading, steps } from "../../markdown";
import { inWords, lowerFirst, plain } from "../../plain";
import type { Situation } from "../../understand";
import { type Advice, aNameOf } from "../advice";

const REGULATED =
  /nurse|physician|pharmacist|physiotherapist|teacher|lawyer|civil engineer|electrician|plumber|architect|social worker|laboratory/i;

/** Whether a degree, a certificate or a course is needed. */
export function study({ target }: Situation): Advice {
  const work = target ? `the work of ${aNameOf(target)}` : "the work you want";
  const isLocked = target?.role ? REGULATED.test(target.role.title) : false;
  return {
    opening: isLocked
      ? `For ${work} the law of most countries asks for a certain training or a register, so the first question is not whether, but which is the shortest way that counts where you live.`
      : `A paper opens doors that are really locked; for all others a piece of work that can be looked at does it sooner. So find out which kind of door stands before ${work}.`,
    body: [
      heading("Is it locked?"),
      steps([
        "**The law**: is there a register or a licence? The body that keeps it says what it takes.",
        "**The adverts**: take ten. In how many stands it under *essential*, and in how many *or equivalent experience*?",
        "**The people**: ask three who do the work what they studied, and whether anyone has asked since.",
      ]),
      heading("What it really costs"),
      bullets([
        "Fees, and what you do not earn meanwhile; that is usually the larger sum.",
        "Evenings and weekends for as long as it takes: say to those you live with how long.",
        "Some employers pay for it or give days: ask before you enrol, not after.",
      ]),
      heading("The smaller step"),
      "One module, one certificate that adverts name, or one project with someone who looks at it. If that already gets you a talk, you know; if it does not, you have lost a month and not two years.",
    ],
    next: target
      ? "Which country are you in, and how many of your ten adverts call it essential?"
      : "Which work is it for? Then I can say what people there are asked to show.",
  };
}

/** What to study, for someone at the beginning. */
export function chooseStudies(): Advice {
  return {
    opening:
      "You are not choosing your life, only its first three years; most people end up beside what they began with. Choose what you will still do on a wet Thursday.",
    body: [
      heading("Three lists of five"),
      bullets([
        "**What you do without being told**, and forget the time over.",
        "**What others come to you for.**",
        "**Which troubles of the world make you angry or curious.**",
      ]),
      "Where a thing stands on two lists, look there first.",
      heading("Then look, before you enrol"),
      steps([
        "Sit in on a lecture or a lesson of two of them, in the middle of term.",
        "Spend a day beside somebody who does the work it leads to: write to five, one will say yes.",
        "Ask someone in the third year what they had not expected.",
      ]),
      "An apprenticeship or a year of work is no second best: some find their matter only with their hands in it, and can study later with a reason.",
    ],
    next: "What did you last do for three hours without looking at the clock?",
  };
}

/** Whether a thing is worth learning. */
export function worthLearning({ skills, target }: Situation): Advice {
  const thing = skills[0] ? lowerFirst(skills[0]) : "it";
  const users = roles.filter((role) => skills[0] && [...role.core, ...role.useful].includes(skills[0]));
  const known = users.slice(0, 4).map((role) => lowerFirst(role.title));
  return {
    opening: `That depends on what ${thing} is for. Learned for its own sake it is a fine hobby; for your work it has to pass one of three tests.`,
    body: [
      steps([
        "**They ask for it**: it stands in at least three of ten adverts you would answer.",
        `**It mends your week**: there is a task of yours that ${thing} would shorten from now on.`,
        "**It opens what you know**: somebody you already work with uses it, and would let you do a part of it.",
      ]),
      ...(known.length > 0 ? [`In my catalogue it belongs to the work of ${inWords(known)}.`] : []),
      target
        ? `Hold it against ${aNameOf(target)}: what else is missing there, and would that come first?`
        : "",
      "Then give it ten hours with one small thing to make, and look again. Whoever has made nothing after ten hours was not lacking time.",
    ].filter(Boolean),
    next: `What would you make with ${plain(thing, 40)} in the first ten hours?`,
  };
}

const LEARNED_AT_WORK =
  /electrician|plumber|carpenter|welder|chef|driver|mechanic|restaurant manager|sales|customer (?:service|success|support)|support engineer|photographer/i;

/** Work without a degree: what my catalogue holds, and how it is entered. */
export function noDegree(): Advice {
  const found = roles.filter(({ title }) => LEARNED_AT_WORK.test(title)).slice(0, 8);
  return {
    opening:
      "I have no pay figures and will not guess any, but I can say where work can be entered by an apprenticeship, by training on the job or by what you can show.",
    body: [
      bullets(found.map((role) => `**${role.title}**: ${role.purpose}.`)),
      heading("How to tell what pays"),
      steps([
        "Look in official wage statistics and in adverts that state pay; for your region, not for the country.",
        "Ask what is earned **after five years**, not at the start: trades differ most there.",
        "Ask what it does to the body and the evenings; that is part of the price.",
      ]),
      "What is scarce pays: a licence that few hold, nights, heights, responsibility for others, selling.",
    ],
    next: "Would you rather work with your hands, with people or with a screen? Then I can go into one of them.",
  };
}
