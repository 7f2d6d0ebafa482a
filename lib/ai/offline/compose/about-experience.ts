import { canonicalSkill, findSkills, withShown } from "../catalogue/find-skills";
import { relevantTo } from "../evidence";
import { ofTheKind } from "../kinds-told";
import { bullets, heading } from "../markdown";
import { plain } from "../plain";
import { quote } from "../quote";
import { contentStems, relevanceTo } from "../relevance";
import type { Statement } from "../statements";
import { subjectOf } from "../subject";
import { topicPatterns } from "../topic-patterns";
import type { Situation } from "../understand";
import { aboutMe } from "./about-me";
import type { Advice } from "./advice";
import { careerPaths } from "./career-paths";
import { namesThing, nearTo } from "./near-experience";
import { toldBefore } from "./told-before";

const MOST_QUOTES = 4;

/** What is known of the person's experience with one thing: from their words and profile, or plainly nothing. */
export function aboutExperience(situation: Situation): Advice {
  const { briefing, statements } = situation;
  const subject = subjectOf(briefing.question);
  if (contentStems(subject).size === 0 && findSkills(subject).length === 0) return aboutAll(situation);
  const name = plain(subject, 60) || "that";
  const about = withLinesBelow(statements, mentions(subject));
  const said = about.filter(({ kind }) => kind !== "asked");
  const isNamed = namesThing(subject);
  const told = said.filter(({ text }) => isNamed(text)).slice(0, MOST_QUOTES);
  const near = said.slice(0, MOST_QUOTES);
  const alike = briefing.person.skills.filter((skill) => isSame(skill, subject));
  const inProfile = alike.filter(isNamed);
  if (told.length + inProfile.length === 0 && near.length + alike.length > 0)
    return nearTo(name, near, alike);
  if (told.length + inProfile.length === 0)
    return elsewhere(situation, subject) ?? nothingAbout(name, about, situation);
  const asked = findSkills(subject).map(({ value }) => value);
  const known = [...told.map(({ text }) => text), ...inProfile].flatMap((text) =>
    findSkills(text).flatMap(({ value }) => withShown(value)),
  );
  const unknown = asked.length > 1 ? asked.filter((skill) => !known.includes(skill)) : [];
  return allOn(name, { told, inProfile, unknown, isSkill: asked.length > 0 });
}

interface OnOneThing {
  told: Statement[];
  inProfile: string[];
  /** What was asked about as well, and nothing is known of. */
  unknown: string[];
  isSkill: boolean;
}

function allOn(name: string, { told, inProfile, unknown, isSkill }: OnOneThing): Advice {
  const [lacks, next] = whatElse(name, told, isSkill || inProfile.length > 0);
  const profile = `Your profile lists ${inWords(inProfile.slice(0, MOST_QUOTES))} among your skills.`;
  return {
    opening:
      told.length > 0
        ? `Here is what you have told me about ${name}:`
        : `About ${name} I have one thing only.`,
    body: [
      ...(told.length > 0 ? [bullets(told.map(quote))] : []),
      ...(inProfile.length > 0 ? [profile] : []),
      ...(unknown.length > 0 ? [`Of ${inWords(unknown)} I know nothing.`] : []),
      lacks,
    ],
    next,
    isFromMemory: true,
  };
}

/** What is missing to it, and what to ask. */
function whatElse(name: string, told: Statement[], isSkill: boolean): [string, string] {
  if (told.some(({ kind }) => kind === "did")) {
    return [
      "That is all I have on it. If you want to use it in an application, three things would make it stronger: how large the work was, what you did yourself, and what changed because of it.",
      `Which single result from your work with ${name} would you most like an employer to hear?`,
    ];
  }
  if (isSkill) {
    return [
      "So far that does not tell me what you have done with it, only that it matters to you.",
      `What is the most demanding thing you have done with ${name}, even a small one?`,
    ];
  }
  return ["That is all I have on it.", "What has changed since then that I should know?"];
}

/** All that is known of the person; and where it leads, if that was asked too. */
function aboutAll(situation: Situation): Advice {
  const known = aboutMe(situation);
  const asksWhere = topicPatterns["career-paths"].some((pattern) =>
    pattern.test(situation.briefing.question),
  );
  if (!asksWhere || !situation.current?.role) return known;
  const { opening, body, next } = careerPaths(situation);
  return { ...known, body: [...known.body, heading("Where that leads"), opening, ...body], next };
}

function inWords(skills: string[]): string {
  const bold = skills.map((skill) => `**${plain(skill, 40)}**`);
  return new Intl.ListFormat("en").format(bold);
}

/** "Do I have management experience?" is told by "led a shift of nine". Several things asked in one sentence are nobody's words, but each of them may be. */
function elsewhere(situation: Situation, subject: string): Advice | null {
  if (ofTheKind(situation.briefing.question, situation.statements).length > 0) return toldBefore(situation);
  const isSeveral = subject.split(/\s+/).length > 4;
  const found = relevantTo(situation.briefing.question, situation.statements, 1);
  return isSeveral && found.length > 0 ? toldBefore(situation) : null;
}

/** A heading of a résumé ("Acme, 2015 - 2019") says nothing without the lines that stand under it. */
function withLinesBelow(statements: Statement[], isAbout: (statement: Statement) => boolean) {
  const isHeading = ({ text }: Statement) =>
    text.length < 60 && !/[.;:!?]$/.test(text) && /\b(?:19|20)\d\d\b|\s[—–|-]\s/.test(text);
  const chosen = new Set<Statement>();
  for (const [index, statement] of statements.entries()) {
    if (!isAbout(statement)) continue;
    chosen.add(statement);
    const below = isHeading(statement) ? statements.slice(index + 1, index + 3) : [];
    const end = below.findIndex((line) => isHeading(line) || line.saidAt !== statement.saidAt);
    for (const line of end === -1 ? below : below.slice(0, end)) chosen.add(line);
  }
  return [...chosen];
}

function nothingAbout(name: string, asked: Statement[], { briefing, statements }: Situation): Advice {
  const question = asked[0];
  return {
    opening: `I know nothing about your experience with ${name}: neither your profile nor what I remember of our conversations says anything on it, so I will not guess.`,
    body: [
      question
        ? `You did ask about it. ${quote(question)} But that does not tell me what you have done.`
        : statements.length + briefing.person.skills.length > 0
          ? "I do remember other things you told me; they are simply not about this."
          : "",
      "If you tell me, three sentences are enough:",
      bullets([
        `**Where** you used it: job, project or study, and roughly when.`,
        `**What** you did yourself, as opposed to the team.`,
        `**What came of it**, with a number if there is one.`,
      ]),
    ].filter(Boolean),
    next: `What have you done with ${name} so far?`,
    isFromMemory: true,
  };
}

/** A sentence mentions a subject when it names the same skill, or every word of the subject that carries meaning. */
function mentions(subject: string) {
  const skills = new Set(findSkills(subject).map((found) => found.value));
  const stems = [...contentStems(subject)];
  const relevance = relevanceTo(subject);
  return ({ text }: Statement) => {
    const named = findSkills(text).some(({ value }) => withShown(value).some((skill) => skills.has(skill)));
    if (named) return true;
    const said = contentStems(text);
    return stems.length > 0 && (stems.every((word) => said.has(word)) || relevance(text) > 2);
  };
}

function isSame(skill: string, subject: string) {
  const named = findSkills(subject).map((found) => found.value);
  const own = withShown(canonicalSkill(skill));
  return (
    own.some((name) => named.includes(name)) || skill.trim().toLowerCase() === subject.trim().toLowerCase()
  );
}
