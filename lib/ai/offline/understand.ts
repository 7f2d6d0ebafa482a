import { type Aim, type Aims, aimAt, aimsIn, roleAlone } from "./aims";
import { type Answer, answersIn } from "./answers";
import type { Briefing } from "./briefing";
import { findRoles } from "./catalogue/find-roles";
import { findSkills } from "./catalogue/find-skills";
import type { Level } from "./catalogue/roles";
import { isInDistress } from "./distress";
import { type Heard, heardIn } from "./heard";
import { recogniseTopic, type Topic } from "./intent";
import { levelIn } from "./level-in";
import { materialOf } from "./material-of";
import { roleAt } from "./pointed-at";
import { type Statement, statementsOf } from "./statements";
import { topicAgreedTo } from "./talk/agreed-to";
import { type Earlier, goneBackTo, matterOngoing } from "./talk/earlier";
import { type FollowUp, followUpIn } from "./talk/follow-up";
import { askedBefore } from "./talk/last-answer";
import { type Led, withoutLead } from "./talk/leads";
import { isOnlyWords } from "./talk/of-the-matter";
import { topicOf } from "./topic-of";

/** All that an answer is composed from. */
export interface Situation {
  /** Its question is without what only led to it ("thanks, one more thing"). */
  briefing: Briefing;
  topic: Topic;
  /** The topic of the message before, when this one only goes on from it. */
  carried: Topic | null;
  /** What the conversation is about, also where no message asked for it by its name. */
  ongoing: Topic | null;
  /** How the message leans on the answers before it. */
  follow: FollowUp | null;
  /** It was meant otherwise than it was answered. */
  isMeant: boolean;
  /** Where in the history the message stands whose matter is taken up again. */
  backAt: number | null;
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
  ...(["letter", "example", "how-long", "in-short", "put-right", "note-this", "talked-about"] as const),
]);
/** Characters of each earlier message that are read for what it says of the person. */
const OF_EARLIER = 1_000;
/** A line of a résumé that holds little but a title. */
const SHORT_LINE = 60;
/** Words that are roles of many kinds with another before them. */
const TOO_WIDE =
  /^(?:coder|developer|engineer|manager|assistant|driver|designer|trainer|consultant|analyst|clerk|operator)$/i;

/** Reads a briefing: what is asked, about which role, at which level, and what goes on from the messages before. */
export function understand(given: Briefing): Situation {
  const { briefing, led, backTo, earlier } = asked(given);
  const { question, history, person } = briefing;
  const past = earlier.map(({ aims }) => aims);
  const answers = answersIn(question);
  const heard = heardIn(question);
  // A template's message stands for itself.
  const follow = briefing.prompt ? null : followUpIn(question, history);
  const pointed = pointedAt(question, follow, history);
  const read = withHeard(aimsIn(question, answers), heard);
  const found = history.length > 0 ? withoutPassing(read, question) : read;
  const aims = {
    ...found,
    target: found.target ?? pointed ?? aloneMidway(question, history, found),
  };
  const carried = earlier.map(({ topic }) => topic).find(Boolean) ?? null;
  const ongoing = matterOngoing(earlier);
  const isWanted = [aims, ...past].some(({ target, named }) => (target ?? named) !== null);
  const reading = { carried, ongoing, aims, heard, follow, isPointed: pointed !== null, isWanted };
  const topic = isInDistress(given) ? "distress" : topicOf(briefing, reading);
  const statements = statementsOf(briefing);
  const settled = settle(aims, topic);
  const target = settled.target ?? roleGoneBackTo(led) ?? firstOf(past, (aim) => aim.target ?? aim.named);
  const isOther = (aim: Aim | null) => (aim?.role && aim.role === target?.role ? null : aim);
  return {
    ...{ briefing, topic, carried, ongoing, follow, target, heard, answers, statements },
    isMeant: led?.isMeant === true,
    backAt: backTo?.at ?? null,
    current:
      isOther(settled.current) ??
      firstOf(past, (aim) => isOther(aim.current)) ??
      currentFrom(person.profileSummary, statements),
    level:
      levelIn(question) ?? earlier.map(({ text }) => levelIn(text)).find(Boolean) ?? person.experienceLevel,
    skills: [...new Set(findSkills(question.slice(0, 4000)).map((found) => found.value))],
    material: materialOf(briefing),
  };
}

/** The question without what led to it, and the messages before it, with that first to whose matter it goes back. */
function asked(given: Briefing) {
  const before = earlierIn(given);
  const led = given.prompt ? null : withoutLead(given.question);
  const backTo = led?.backTo ? goneBackTo(led.backTo, before) : null;
  // "Back to work" goes back to nothing that was said.
  if (!led || (led.backTo && !backTo)) return { briefing: given, led: null, backTo, earlier: before };
  const briefing = { ...given, question: led.question };
  // What was misunderstood is not what the talk is about.
  const rest = led.isMeant ? before.slice(1) : before;
  return { briefing, led, backTo, earlier: backTo ? [backTo, ...rest] : rest };
}

/** A role named alone after an answer is one to be looked at. */
function aloneMidway(question: string, history: Briefing["history"], { named, current }: Aims): Aim | null {
  const alone = history.length > 0 && !current ? roleAlone(question) : null;
  // A "medical coder" is no coder, as far as is known here.
  const isOther =
    alone !== null && (!named || (TOO_WIDE.test(named.words) && alone.words.length > named.words.length));
  return isOther ? alone : null;
}

/** What is listed, or told of the past, is nothing that is wanted. */
function withoutPassing(aims: Aims, question: string): Aims {
  const isPassing =
    (question.match(/,/g)?.length ?? 0) > 1 ||
    /\bi(?:'ve| have)? (?:once )?(?:failed|had|met|know|saw|talked|spoke|asked)\b/i.test(question);
  return isPassing && !question.includes("?") ? { ...aims, named: null } : aims;
}

/** "The second" answers an either-or, where one was asked, and points at no role. */
function pointedAt(question: string, follow: FollowUp | null, before: Briefing["history"]): Aim | null {
  const isAnswer = follow !== null && topicAgreedTo(askedBefore(before), follow) !== null;
  return isAnswer ? null : roleAt(question, before);
}

function roleGoneBackTo(led: Led | null): Aim | null {
  const [role] = led?.backTo ? findRoles(led.backTo) : [];
  return role ? aimAt(role) : null;
}

/** The person's messages, the newest first, and what each of them was about. */
function earlierIn({ history, meanings }: Briefing): Earlier[] {
  const said = history.flatMap(({ role, text }, at) =>
    role === "user" ? { text: text.slice(0, 20_000), at } : [],
  );
  return said.reverse().map(({ text, at }) => {
    const { question } = withoutLead(text);
    const before = history.slice(0, at);
    const read = withHeard(aimsIn(text, answersIn(text)), heardIn(text.slice(0, OF_EARLIER)));
    const found = at > 0 ? withoutPassing(read, question) : read;
    const follow = followUpIn(question, before);
    const pointed = pointedAt(text, follow, before);
    const said = recogniseTopic(question) ?? (follow ? null : (meanings?.get(question)?.topic ?? null));
    const recognised = follow?.isSure ? null : said;
    const isOwn = recognised && !CARRIES_NOTHING.has(recognised) && !isOnlyWords(recognised, follow);
    const topic = isOwn ? recognised : null;
    const target = found.target ?? pointed ?? aloneMidway(question, before, found);
    return { text, at, topic, isPointing: pointed !== null, aims: { ...found, target } };
  });
}

/** What a message says of the person in words that name no role of the catalogue. */
function withHeard(aims: Aims, { role, goal }: Heard): Aims {
  const current =
    aims.current ?? (role && aims.target?.words.toLowerCase() !== role.words.toLowerCase() ? role : null);
  const isNamedHeld = aims.named?.words.toLowerCase() === role?.words.toLowerCase();
  return { current, target: aims.target ?? goal, named: isNamedHeld ? null : aims.named };
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

function firstOf(past: Aims[], pick: (aims: Aims) => Aim | null) {
  return past.map(pick).find(Boolean) ?? null;
}
