import type { Answer } from "./answers";
import { canonicalSkill, findSkills, withShown } from "./catalogue/find-skills";
import { relevanceTo } from "./relevance";
import { type Statement, sentencesOf } from "./statements";
import type { Situation } from "./understand";

/** Where a skill is known from: the person's own sentence, or their profile. */
export type Evidence = Statement | "profile" | "message";

/** What shows each skill, by the gazetteer's name. Only what the person told of themselves counts. */
export function evidenceOfSkills({ briefing, statements, answers, heard }: Situation): Map<string, Evidence> {
  const known = new Map<string, Evidence>();
  const note = (skill: string, evidence: Evidence) => {
    for (const name of withShown(skill)) if (!known.has(name)) known.set(name, evidence);
  };
  for (const statement of statements.filter(({ kind }) => kind === "did")) {
    for (const found of findSkills(statement.text)) note(found.value, statement);
  }
  for (const skill of heard.skills) note(canonicalSkill(skill), "message");
  for (const skill of briefing.person.skills) note(canonicalSkill(skill), "profile");
  for (const skill of skillsAnswered(answers)) note(skill, "message");
  for (const found of findSkills(briefing.person.profileSummary?.slice(0, 4000) ?? ""))
    note(found.value, "profile");
  return known;
}

function skillsAnswered(answers: Answer[]): string[] {
  return answers.flatMap(({ label, text }) => {
    if (!/\b(?:can (?:do|already)|would bring|beyond my role|experience that fits)\b/i.test(label)) return [];
    const isLack = sentencesOf(`${label}: ${text}`, "question", null).some(({ kind }) => kind === "lack");
    return isLack ? [] : findSkills(text).map(({ value }) => value);
  });
}

const ACHIEVED =
  /\b(?:I|we|I've|I have)\b.{0,30}\b(?:led|built|cut|reduced|increased|improved|launched|created|designed|introduced|set up|managed|moved|migrated|trained|mentored|organi[sz]ed|won|saved|grew|rewrote|automated|started|ran|coached|negotiated|taught|wrote|solved|planned|delivered|fixed|took over|turned)\b|^(?:Led|Built|Cut|Reduced|Increased|Improved|Launched|Created|Designed|Introduced|Managed|Migrated|Trained|Mentored|Organi[sz]ed|Won|Saved|Grew|Automated|Coached|Negotiated|Delivered|Ran|Developed|Implemented|Planned)\b/;
const AT_WORK =
  /\b(?:team|customers?|clients?|projects?|patients?|pupils?|students?|ward|release|system|process|service|sales|budget|colleagues?|company|department|users?|product|reports?|data|site|class|shift|cost|time|errors?|incidents?|platform|pipeline|training|complaints?|people)\b/i;

/** What the person told of having done at work, most to the point first. */
export function achievementsOf(situation: Situation): Statement[] {
  return scoredAchievements(situation).map(({ statement }) => statement);
}

/** Of these, only what speaks of the same matter as the question or the wanted role. */
export function fittingAchievementsOf(situation: Situation): Statement[] {
  return scoredAchievements(situation).flatMap(({ statement, score }) => (score > 0 ? statement : []));
}

function scoredAchievements({ statements, briefing, target }: Situation) {
  const score = relevanceTo(`${briefing.question.slice(0, 2000)} ${target?.role?.core.join(", ") ?? ""}`);
  return statements
    .filter(({ kind, text }) => kind === "did" && ACHIEVED.test(text) && AT_WORK.test(text))
    .map((statement) => ({ statement, score: score(statement.text) }))
    .sort((left, right) => right.score - left.score);
}

/** Remembered sentences that speak of the same matter as the question, best first. */
export function relevantTo(question: string, statements: Statement[], most: number): Statement[] {
  const score = relevanceTo(question);
  return statements
    .filter(({ kind }) => kind !== "asked")
    .map((statement) => ({ statement, score: score(statement.text) }))
    .filter(({ score }) => score > 1)
    .sort((left, right) => right.score - left.score)
    .slice(0, most)
    .map(({ statement }) => statement);
}
