import { answerTo } from "../answers";
import type { Role } from "../catalogue/roles";
import { achievementsOf } from "../evidence";
import { bullets, heading, steps } from "../markdown";
import { lowerFirst, plain, upperFirst } from "../plain";
import { exact, whenSaid } from "../quote";
import type { Statement } from "../statements";
import type { Situation } from "../understand";
import { type Advice, aNameOf, notInCatalogue } from "./advice";

const ANY_ROLE = [
  "something you are proud of, and your own share in it",
  "a mistake, and what changed afterwards",
  "a disagreement, and how it ended",
  "two urgent things at once",
  "why this role, and why now",
];

/** Themes to expect, the person's own material for them, and a plan for the days left. */
export function interviewPlan(situation: Situation): Advice {
  const { target, level, answers } = situation;
  const days = Number(answerTo(answers, /days left/i)) || null;
  const nervous = answerTo(answers, /nervous/i);
  const employer = answerTo(answers, /kind of employer/i);
  const stories = achievementsOf(situation).slice(0, 3);
  return {
    opening: opening(situation),
    body: [
      nervous
        ? `First what makes you nervous, *${plain(nervous)}*: prepare exactly one true story for it and say it aloud three times. Nerves feed on the question you hope they will not ask.`
        : "",
      employer
        ? `About the employer, *${plain(employer)}*, I know nothing certain; find out two things that are true of them and not of others, and use one.`
        : "",
      heading("Themes to expect"),
      bullets((target?.role?.interview ?? ANY_ROLE).map(upperFirst)),
      level && target?.role
        ? `At ${level} level they listen for someone who ${target.role.expected[level]}.`
        : "",
      heading("Your material"),
      ...material(stories, target?.role ?? null),
      heading(days ? `The ${days === 1 ? "day" : `${days} days`} left` : "How to use the time left"),
      steps(daysPlan(days)),
      "**Ask them:** what would make you glad in six months that you hired me? What is hardest about this role at present? How do you decide when two people here disagree?",
    ].filter(Boolean),
    next: "Which of these themes would you least like to be asked about? Write me your rough answer, and I will tell you what is missing.",
    isFromMemory: stories.length > 0,
  };
}

function opening({ target }: Situation) {
  if (!target)
    return "Interviews go by themes, not by single questions: five or six true stories answer nearly all of them. Tell me the role and I will name its themes; these come up everywhere.";
  if (!target.role) return notInCatalogue(target);
  return `An interview for ${aNameOf(target)} tests whether you can do the work and whether they would like to do it with you. Five or six true stories carry both.`;
}

function material(stories: Statement[], role: Role | null) {
  const frame =
    "**STAR**: the *situation* in two sentences, your *task* in one, your *actions* at length and in the first person, the *result* with what changed.";
  if (stories.length === 0) {
    const hint = role ? `something that shows ${lowerFirst(role.core[0] ?? "")}` : "your best piece of work";
    return [`${frame} I know no story of yours for this yet; begin with ${hint}.`];
  }
  return [
    frame,
    `You have told me things that can become stories:`,
    bullets(stories.map((story) => `${upperFirst(whenSaid(story))}: ${exact(story)}`)),
  ];
}

function daysPlan(days: number | null) {
  const prepare =
    "**Stories**: write five in key words, one for each theme above. Say each aloud in two minutes.";
  const employer =
    "**Them**: read the advert again, word by word, and what they publish. Write down three questions you really have.";
  const practice = "**Practice**: one full run with a person, or with me; mend only the two weakest answers.";
  const rest = "**The evening before**: clothes, route or link, your questions on paper. Nothing new.";
  if (days === 1)
    return [
      `**Today**: three stories instead of five, aloud. Read the advert twice. Stop two hours before bed.`,
    ];
  if (days !== null && days <= 3) return [prepare, `${employer} Then one run aloud.`, rest];
  const third = days ? Math.max(1, Math.round(days / 3)) : null;
  const span = (from: number, to: number) => (from >= to ? `Day ${from}` : `Days ${from} to ${to}`);
  if (!third || !days) return [prepare, employer, practice, rest];
  return [
    `${span(1, third)}. ${prepare}`,
    `${span(third + 1, 2 * third)}. ${employer}`,
    `${span(2 * third + 1, days - 1)}. ${practice}`,
    `Day ${days}. ${rest}`,
  ];
}
