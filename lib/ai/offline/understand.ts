import { type Aim, type Aims, aimAt, aimsIn } from "./aims";
import { type Answer, answersIn } from "./answers";
import type { Briefing } from "./briefing";
import { findRoles } from "./catalogue/find-roles";
import { findSkills } from "./catalogue/find-skills";
import type { Level } from "./catalogue/roles";
import { type Heard, heardIn } from "./heard";
import { recogniseBegun, recogniseTopic, type Topic, topicOfCategory } from "./intent";
import { looksLikeAdvert, looksLikeResume } from "./material";
import { materialOf, wordsIn } from "./material-of";
import { wantsNextOne } from "./next-one";
import { roleAt } from "./pointed-at";
import { readsEnglish } from "./reads-english";
import { sortIntoStar } from "./star/sort-into-star";
import { type Statement, statementsOf } from "./statements";

/** All that an answer is composed from. */
export interface Situation {
  briefing: Briefing;
  topic: Topic;
  /** The topic of the message before, when this one only goes on from it. */
  carried: Topic | null;
  target: Aim | null;
  current: Aim | null;
  level: Level | null;
  skills: string[];
  /** What the message itself says of the person. */
  heard: Heard;
  answers: Answer[];
  material: string | null;
  statements: Statement[];
}

/** Answered with the one answer: what comes next is another matter. */
const CARRIES_NOTHING = new Set<Topic>([
  ...([
    "thanks",
    "greeting",
    "who-are-you",
    "distress",
    "about-experience",
    "about-me",
    "told-before",
  ] as const),
  ...(["letter", "example", "how-long"] as const),
]);
const OF_INTERVIEWS = new Set<Topic>([
  ...(["interview-plan", "interview-question", "mock-interview", "star-stories", "judge-answer"] as const),
]);
/** These go through a text: without one there is nothing to go on with. */
const NEEDS_MATERIAL = new Set<Topic>(["resume-review", "resume-bullets", "job-advert"]);
const LEVEL = /\b(junior|entry[- ]level|mid(?:[- ]level)?|senior|principal|staff level|staff engineer)\b/i;
const WORDS_OF_A_STORY = 12;
/** Characters of each earlier message that are read for what it says of the person. */
const OF_EARLIER = 1_000;
/** A line of a résumé that holds little but a title. */
const SHORT_LINE = 60;
/** Nothing is told by a question. */
const ASKS =
  /\?\s*$|^\W*(?:what|which|who|how|why|when|where|is|are|can|could|should|do|does|explain|tell|give|show)\b/i;

/** Reads a briefing: what is asked, about which role, at which level, and what goes on from the messages before. */
export function understand(briefing: Briefing): Situation {
  const { question, history, person } = briefing;
  const said = history.flatMap(({ role, text }, at) =>
    role === "user" ? { text: text.slice(0, 20_000), pointed: roleAt(text, history.slice(0, at)) } : [],
  );
  const past = said.reverse().map(({ text, pointed }) => {
    const found = withHeard(aimsIn(text, answersIn(text)), heardIn(text.slice(0, OF_EARLIER)));
    return { ...found, target: found.target ?? pointed };
  });
  const earlier = said.map(({ text }) => text);
  const answers = answersIn(question);
  const heard = heardIn(question);
  const pointed = roleAt(question, history);
  const found = withHeard(aimsIn(question, answers), heard);
  const aims = { ...found, target: found.target ?? pointed };
  const carried = earlier.map(recogniseTopic).find((topic) => topic && !CARRIES_NOTHING.has(topic)) ?? null;
  const topic =
    pointed && !recogniseTopic(question) ? "role-overview" : topicOf(briefing, carried, aims, heard);
  const statements = statementsOf(briefing);
  const settled = settle(aims, topic);
  const target = settled.target ?? firstOf(past, (aim) => aim.target ?? aim.named);
  const isOther = (aim: Aim | null) => (aim?.role && aim.role === target?.role ? null : aim);
  return {
    briefing,
    topic,
    carried,
    target,
    current:
      isOther(settled.current) ??
      firstOf(past, (aim) => isOther(aim.current)) ??
      currentFrom(person.profileSummary, statements),
    level: levelIn(question) ?? earlier.map(levelIn).find(Boolean) ?? person.experienceLevel,
    skills: [...new Set(findSkills(question.slice(0, 4000)).map((found) => found.value))],
    heard,
    answers,
    material: materialOf(briefing),
    statements,
  };
}

function topicOf(
  { question, prompt, history }: Briefing,
  carried: Topic | null,
  aims: Aims,
  heard: Heard,
): Topic {
  if (!prompt && !readsEnglish(question)) return "other-language";
  const recognised = recogniseBegun(question, prompt);
  if (isMockAnswer(history, question, recognised)) return "mock-interview";
  if (carried && OF_INTERVIEWS.has(carried) && isStory(question, recognised)) return "story-told";
  const told = recognised ?? (prompt ? topicOfCategory(prompt.category) : null) ?? topicOfMaterial(question);
  if (told) return told;
  if (!carried) return topicOfMention(question, aims, heard);
  // The same again, for another role or level; whatever is told or asked at length is no such thing.
  const isSameForAnother = isNewMatter(question, aims) && wordsIn(question) <= WORDS_OF_A_STORY;
  return isSameForAnother && !NEEDS_MATERIAL.has(carried) ? carried : "go-deeper";
}

/** Told, not asked, with something that the person did. */
function isStory(question: string, recognised: Topic | null) {
  if (question.includes("?") || wordsIn(question) < WORDS_OF_A_STORY) return false;
  if (recognised && !OF_INTERVIEWS.has(recognised)) return false;
  const { action, result } = sortIntoStar(question);
  return action.length + result.length > 0;
}

/** What a message says of the person in words that name no role of the catalogue. */
function withHeard(aims: Aims, { role, goal }: Heard): Aims {
  const current =
    aims.current ?? (role && aims.target?.words.toLowerCase() !== role.words.toLowerCase() ? role : null);
  const isNamedHeld = aims.named?.words.toLowerCase() === role?.words.toLowerCase();
  return { current, target: aims.target ?? goal, named: isNamedHeld ? null : aims.named };
}

function topicOfMaterial(question: string): Topic | null {
  if (looksLikeResume(question)) return "resume-review";
  return looksLikeAdvert(question) ? "job-advert" : null;
}

function topicOfMention(question: string, aims: Aims, { facts }: Heard): Topic {
  if (aims.target) return "career-plan";
  if (aims.named && wordsIn(question) < 8) return "role-overview";
  if (ASKS.test(question)) return aims.current || aims.named ? "role-overview" : "unclear";
  const isTold = aims.current || aims.named || facts.length > 0;
  return isTold || findSkills(question.slice(0, 4000)).length > 0 ? "share" : "unclear";
}

function isNewMatter(question: string, aims: Aims) {
  const names = aims.target ?? aims.current ?? aims.named ?? levelIn(question);
  return Boolean(names) || wordsIn(question) > 12 || findSkills(question).length > 0;
}

/** During a practice interview whatever is said at length is an answer, whichever words it holds. */
function isMockAnswer(history: Briefing["history"], question: string, recognised: Topic | null) {
  const said = history.flatMap(({ role, text }) => (role === "assistant" ? text : []));
  // "Another one", whatever was said since the last question.
  if (wantsNextOne(question)) return said.some((text) => /\*\*Question \d/.test(text));
  const asked = said.at(-1) ?? "";
  if (!/\*\*Question \d/.test(asked)) return false;
  return wordsIn(question) > 15 || recognised === null || recognised === "mock-interview";
}

/** A role without a sign is what the message wants, unless it asks where to go from it. */
function settle(aims: Aims, topic: Topic) {
  const isFrom = topic === "career-paths" || topic === "share" || topic === "promotion";
  if (isFrom) return { target: aims.target, current: aims.current ?? aims.named };
  return { target: aims.target ?? aims.named, current: aims.current };
}

function currentFrom(summary: string | null, statements: Statement[]): Aim | null {
  const own = statements
    .filter(({ kind }) => kind === "did")
    .map(({ text }) => {
      const { current, named } = aimsIn(text, []);
      return current ?? (text.length < SHORT_LINE ? named : null);
    });
  const [inSummary] = findRoles(summary?.slice(0, 4000) ?? "");
  if (inSummary) return aimAt(inSummary);
  return own.find(Boolean) ?? null;
}

function levelIn(text: string): Level | null {
  const found = LEVEL.exec(text.slice(0, 300))?.[1]?.toLowerCase();
  if (!found) return null;
  if (/^(?:junior|entry)/.test(found)) return "junior";
  return found.startsWith("mid") ? "mid" : "senior";
}

function firstOf(past: Aims[], pick: (aims: Aims) => Aim | null) {
  return past.map(pick).find(Boolean) ?? null;
}
