import { answerTo } from "../answers";
import { canonicalSkill } from "../catalogue/find-skills";
import { evidenceOfSkills } from "../evidence";
import { heading, steps } from "../markdown";
import { inWords, lowerFirst, plain } from "../plain";
import type { Situation } from "../understand";
import { type Advice, aNameOf } from "./advice";

/** A plan for one skill in stages that fit the time, each with something to make and a check. */
export function learningPlan(situation: Situation): Advice {
  const { answers, target } = situation;
  const asked = askedSkill(situation);
  const gap = target?.role ? openSkills(situation) : [];
  const skill = asked ?? gap[0] ?? null;
  if (!skill) return askForSkill();
  const name = plain(skill, 50);
  const weeks = Number(answerTo(answers, /weeks i have/i)) || null;
  return {
    opening:
      `${asked ? "Here is a plan that ends in something you can show, not in a finished course." : whyThis(skill, target ? aNameOf(target) : "")} ${start(answerTo(answers, /where i stand/i))}`.trim(),
    body: [
      heading(weeks ? `${name} in ${weeks} ${weeks === 1 ? "week" : "weeks"}` : `A plan for ${name}`),
      steps(stages(name, spans(weeks))),
      pace(Number(answerTo(answers, /hours a week/i))),
      purposeLine(answerTo(answers, /use it for/i)),
      gap.length > 1 && !asked ? `After that, in this order: ${inWords(gap.slice(1).map(lowerFirst))}.` : "",
      "Leave out for now: certificates nobody asked you for, comparing tools, and any second course before the first thing is made.",
    ].filter(Boolean),
    next: `What is the last thing you made or did with ${name}, however small? That tells us where to begin.`,
  };
}

function purposeLine(purpose: string | null) {
  if (!purpose) return "";
  return `You want to use it for *${plain(purpose)}*. Choose the thing you make in the last stage so that it looks like that.`;
}

function askedSkill({ answers, briefing, skills, heard }: Situation) {
  const answered = answerTo(answers, /this skill/i)?.replace(/[.?]$/, "");
  const named =
    /\blearn(?:ing)?\s+(?:about\s+|more\s+)?(?!(?:for|about|to do|in) (?:it|that|this|those|these)\b|(?:it|that|this|those|these)\b|at\b|then\b|in \d|first|next|plan|something|best|to\b)([^\n.?!,]{2,50})/i.exec(
      briefing.question,
    )?.[1];
  // What somebody says that they can do already is not what they ask to learn.
  const open = skills.find((skill) => !heard.skills.includes(skill));
  return answered ?? open ?? (named ? canonicalSkill(named) : null);
}

function openSkills(situation: Situation) {
  const known = evidenceOfSkills(situation);
  return (situation.target?.role?.core ?? []).filter((skill) => !known.has(skill));
}

function whyThis(skill: string, role: string) {
  return `For ${role}, I would begin with **${lowerFirst(skill)}**: it is at the centre of the role, and nothing you told me shows it yet.`;
}

function start(standing: string | null) {
  if (!standing) return "";
  if (/new/i.test(standing))
    return "As you are new to it, the first stage is short and wide: see the whole before the parts.";
  if (/basics/i.test(standing))
    return "As you know the basics, skip the introductions and begin with something that breaks.";
  return "As you use it already, look for the parts you avoid: that is where the next level is.";
}

function spans(weeks: number | null) {
  if (!weeks || weeks < 4) return ["First", "Then", "After that", "At the end"];
  const ends = [0.2, 0.45, 0.75, 1].map((share) => Math.max(1, Math.round(share * weeks)));
  return ends.map((end, index) => {
    const begin = index === 0 ? 1 : (ends[index - 1] ?? 0) + 1;
    return begin >= end ? `Week ${end}` : `Weeks ${begin}–${end}`;
  });
}

function stages(skill: string, [first, second, third, last]: string[]) {
  return [
    `**${first}: see the whole.** Read one primary source (the official guide or the standard work) and retell it on a page. *Check:* explain ${skill} to someone outside the field in three minutes, without notes.`,
    `**${second}: make the smallest real thing.** Something of your own, not the tutorial's. *Check:* start it again from an empty page, without looking.`,
    `**${third}: meet the hard part.** Change it, break it, mend it; do what people at work find difficult. *Check:* write down three mistakes you made and how you would notice them earlier.`,
    `**${last}: show it.** Finish one piece that resembles the work you want, with half a page on what it does, where its limits are and what you would do next. *Check:* someone who uses ${skill} at work has looked at it, and you have acted on what they said.`,
  ];
}

function pace(hours: number) {
  if (!hours)
    return "Two fixed times a week beat one long evening: the pause in between is where it settles.";
  const shape = hours < 3 ? "one fixed time" : hours < 8 ? "two fixed times" : "three or four fixed times";
  return `With ${hours} ${hours === 1 ? "hour" : "hours"} a week, take ${shape}; spend two thirds making and one third reading.`;
}

function askForSkill(): Advice {
  return {
    opening: "Gladly. What is worth learning first depends on where you want to use it.",
    body: [
      "Tell me the role you are aiming for and I will name the gap that blocks most; or name the skill, and I will lay out stages with something to make in each.",
    ],
    next: "Which role or which skill is it, and how many hours a week are realistic?",
  };
}
