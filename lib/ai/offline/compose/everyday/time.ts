import type { Aim } from "../../aims";
import { evidenceOfSkills } from "../../evidence";
import { bullets, heading, steps } from "../../markdown";
import { inWords, lowerFirst, plain } from "../../plain";
import type { Situation } from "../../understand";
import { type Advice, aNameOf, nameOf } from "../advice";

/** How long a way takes: no invented number, but the parts that it is made of, and how to find each. */
export function howLong(situation: Situation): Advice {
  const { target } = situation;
  const had = evidenceOfSkills(situation);
  const core = target?.role?.core ?? [];
  const open = core.filter((skill) => !had.has(skill)).map(lowerFirst);
  const shown = core.length - open.length;
  return {
    opening: `${beside(situation.briefing.question)}I have no figures on how long others took${target ? step(target) : ""}, and will not make one up. But the time is a sum of four parts, and three of them you can find out this week.`,
    body: [
      steps([
        `**What is missing.** ${
          core.length > 0
            ? `Of the core of that work (${inWords(core.map(lowerFirst))}) I see ${shown} of ${core.length} in what you told me${open.length > 0 ? `; open: ${inWords(open)}` : ""}.`
            : "Take three adverts and count what stands in two of them and not in your work so far."
        } What others use daily takes weeks to begin and months to be trusted with.`,
        "**Whether a door is locked.** A licence, a degree or a register has a fixed length, set by law or by a school: ask the body that gives it. Nothing you do shortens that part.",
        "**Your hours a week.** The same course is one season at ten hours and a year at two. Count the hours you kept free last week, not those you wish for.",
        "**The search itself.** It begins when you have one proof to show, not when you feel ready, and runs beside the rest.",
      ]),
      heading("What shortens it most"),
      bullets([
        "Inside your present employer: they know you, and may let you do a part of it tomorrow.",
        "A neighbouring role first, when the whole step is refused.",
        "One proof done properly, instead of three courses half done.",
      ]),
      heading("A way to know in a month"),
      "Ask two people who made the same move when they began, when they were paid for it, and what they would leave out. Their two answers are worth more than any average.",
    ],
    next: "How many hours a week do you really have for it? With that I can lay out the first three months.",
  };
}

/** "With two kids": what stands beside it is no detail, but decides the sum. */
function beside(question: string): string {
  const found =
    /\b(?:with|besides?|alongside|next to) ((?:an?|my|the|two|three|four|small|young|full)\b[\w' -]{2,40}?)(?=[.,;?!]|$)/i.exec(
      question.slice(0, 300),
    )?.[0];
  return found
    ? `*${plain(found, 60)}* decides more than the rest: reckon only with the hours that are left in an ordinary week, one with a bad night in it. `
    : "";
}

function step(target: Aim): string {
  return isRole(target) ? ` to become ${aNameOf(target)}` : ` for a step like *${nameOf(target)}*`;
}

function isRole({ role, isTitle }: Aim): boolean {
  return role !== null || isTitle === true;
}

/** "Is that realistic?": no odds are made up; three checks that can fail early. */
export function isRealistic(situation: Situation): Advice {
  const { target } = situation;
  const had = evidenceOfSkills(situation);
  const core = target?.role?.core ?? [];
  const open = core.filter((skill) => !had.has(skill)).map(lowerFirst);
  return {
    opening:
      "I cannot give you odds: I do not know your market, and whoever names a percentage is guessing. But whether it is realistic shows early, if you look for what could make it fail.",
    body: [
      steps([
        `**The locked door.** Is there a paper without which nobody${target ? ` may do the work of ${aNameOf(target)}` : " may do it"} where you live? One call to the body that gives it.`,
        "**The demand.** Are there ten adverts within your reach that you would answer? If there are three, look at neighbouring roles or places.",
        `**The distance.** ${open.length > 0 ? `Of the core I do not see ${inWords(open)} in what you told me.` : "Count what three adverts call essential and you cannot show."} More than half missing means a step in between; two or three are a matter of months of practice.`,
      ]),
      heading("The cheapest test"),
      "Ask two people who decide on such applications: *if this came to you, what would make you lay it aside?* If both name the same thing, that is your next piece of work; if they shrug, apply.",
    ],
    next: "Which of the three worries you most? Let us look at that one first.",
  };
}

/** Too old, too late, too young. */
export function tooLate({ target }: Situation): Advice {
  return {
    opening: `No: it is a question of what you can show, and of how many years you want to use it. People begin ${target && isRole(target) ? `as ${aNameOf(target)}` : "anew"} at every age. Still, it would be dishonest to say that nobody counts years, so let us use that.`,
    body: [
      heading("What they fear, and what answers it"),
      bullets([
        "**That you will not learn.** Show something you learned in the last twelve months, finished and visible.",
        "**That you cost too much, or will be bored.** Say aloud which step you are willing to take, and why.",
        "**That you will not take orders from someone younger.** One story in which you did, gladly.",
        "**(When young) that you have seen too little.** One thing you carried alone, however small.",
      ]),
      heading("What only years bring"),
      "You have seen plans fail, you know how people work, and you can be left alone with a customer. Find employers from the field you come from: there your past is an advantage and not a detour.",
      heading("On paper"),
      bullets([
        "The last ten to fifteen years in detail, the rest in a line; no birth date where it is not asked for.",
        "What is new stands first.",
      ]),
    ],
    next: "What have you learned in the last year, from nothing to usable? That is the beginning of your answer.",
  };
}
