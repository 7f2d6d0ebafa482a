import { answerTo } from "../answers";
import { type Role, roleTitled } from "../catalogue/roles";
import { evidenceOfSkills } from "../evidence";
import { bullets, heading } from "../markdown";
import { inWords, lowerFirst, plain } from "../plain";
import type { Situation } from "../understand";
import { type Advice, aNameOf, nameOf } from "./advice";

const MOST_PATHS = 3;

/** Realistic moves from the present role, each with what carries over, what is missing and a small test. */
export function careerPaths(situation: Situation): Advice {
  const { current, answers } = situation;
  if (!current?.role) return askForStart(situation);
  const known = new Set(evidenceOfSkills(situation).keys());
  const enjoyed = answerTo(answers, /enjoy most/i);
  const limits = answerTo(answers, /move has to respect/i);
  const left = answerTo(answers, /leave behind/i);
  const paths = rank(current.role, `${enjoyed ?? ""} ${situation.briefing.question}`);
  return {
    opening:
      `From the work of ${aNameOf(current)}, these are the moves that people really make. ${frame(enjoyed, left)}`.trim(),
    body: [
      ...deeper(current.role, situation),
      ...paths.flatMap(({ role, because }) =>
        pathBlock(role, because, new Set([...(current.role?.core ?? []), ...known])),
      ),
      "**To try any of them for a day:** go along with somebody who does it, or take a small piece of it into your present work. A day tells more than a month of reading.",
      limits
        ? `You set a limit: *${plain(limits)}*. Hold each path against it before you invest; ask people in the role how it is in practice, since I cannot know that of your employers.`
        : "",
    ].filter(Boolean),
    next: paths[0]
      ? `If you had to give one of these a single afternoon this month, which would it be, and what makes it that one?`
      : "Which of these draws you most?",
  };
}

function frame(enjoyed: string | null, left: string | null) {
  const joy = enjoyed ? `You enjoy *${plain(enjoyed)}*, so look first at the paths with more of that.` : "";
  const burden = left
    ? `And you would gladly leave *${plain(left)}* behind: ask about it early, as it follows people into new roles.`
    : "";
  return `${joy} ${burden}`.trim();
}

function deeper(role: Role, { level }: Situation) {
  const next = level === "senior" ? null : level === "junior" ? "mid" : "senior";
  const text = next
    ? `At ${next} level you would be someone who ${role.expected[next]}. The cheapest path: you keep what you have. **Try it:** ask your manager for one piece of work of that size.`
    : `You already work at senior level. Depth from here means wider problems and helping others decide. **Try it:** take on one question that no team owns.`;
  return [heading("Deeper where you are"), text];
}

function pathBlock(role: Role, because: string, known: Set<string>) {
  const carries = role.core.filter((skill) => known.has(skill)).map(lowerFirst);
  const open = role.core.filter((skill) => !known.has(skill)).map(lowerFirst);
  return [
    heading(role.title),
    `Why: ${because}.`,
    bullets([
      `**Carries over:** ${carries.length > 0 ? inWords(carries) : "your knowledge of the field and of how work gets done"}`,
      `**To learn:** ${open.length > 0 ? inWords(open.slice(0, 3)) : "mostly the new context"}`,
      `**Proof that counts there:** ${role.proof[0]}`,
    ]),
  ];
}

function rank(role: Role, words: string) {
  const wished = words.toLowerCase();
  return role.moves
    .flatMap(({ to, because }) => {
      const target = roleTitled(to);
      return target ? [{ role: target, because, isWished: wished.includes(to.toLowerCase()) }] : [];
    })
    .sort((left, right) => Number(right.isWished) - Number(left.isWished))
    .slice(0, MOST_PATHS);
}

/** "I do quality control", "somebody who ran a stockroom": told already, though the catalogue does not hold it. */
const WORK_TOLD =
  /\b(?:i|who)(?: (?:used to|have|had|only|just|also|mostly))*(?: do| did| ran?| runs| worked| work| drove| drive| made| sold| kept|['’]ve (?:done|run))\b/i;

function isWorkTold({ question, history }: Situation["briefing"]): boolean {
  const said = history.flatMap(({ role, text }) => (role === "user" ? text.slice(0, 600) : []));
  return [question.slice(0, 600), ...said].some((text) => WORK_TOLD.test(text));
}

function askForStart({ current, briefing }: Situation): Advice {
  const skills = briefing.person.skills.slice(0, 6).map((skill) => plain(skill, 40));
  return {
    opening: current
      ? `My catalogue does not hold *${nameOf(current)}*, so I cannot list its neighbours honestly. The method works all the same.`
      : isWorkTold(briefing)
        ? "My catalogue knows roles by their names, and finds none in how you put your work, so I list no moves from it. The method works all the same."
        : "To show you paths that are real, I need to know where you stand.",
    body: [
      bullets([
        "**Deeper**: the same work with larger problems. Who in your field does what you would like to do next?",
        "**Beside**: the roles you work with every day. You know their language already.",
        "**Leading**: people, or a piece of work that needs many hands.",
        "**Bolder**: another field that needs one of your strengths. Find it by asking which part of your work you would do unpaid.",
      ]),
      skills.length > 0 ? `Your profile gives me a start: ${inWords(skills)}.` : "",
    ].filter(Boolean),
    next: "What do you do today, in one sentence, and which part of it would you keep at any price?",
  };
}
