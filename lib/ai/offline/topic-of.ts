import type { Aims } from "./aims";
import type { Briefing } from "./briefing";
import { findSkills } from "./catalogue/find-skills";
import { topicCued } from "./cues";
import { type RecognisedTopic, recogniseBegun, type Topic, topicOfCategory } from "./intent";
import { levelIn } from "./level-in";
import { looksLikeAdvert, looksLikeResume } from "./material";
import { wordsIn } from "./material-of";
import { PLAIN } from "./meaning/topic-reader";
import { wantsNextOne } from "./next-one";
import { readsEnglish } from "./reads-english";
import { sortIntoStar } from "./star/sort-into-star";
import { topicAgreedTo } from "./talk/agreed-to";
import type { FollowUp } from "./talk/follow-up";
import { askedBefore } from "./talk/last-answer";
import { meantMidway } from "./talk/meant-midway";
import { isOfTheMatter, isPlanToRole, offerTold } from "./talk/of-the-matter";
import type { Reading } from "./talk/reading";
import { topicOfMention } from "./topic-of-mention";

const OF_INTERVIEWS = new Set<Topic>([
  ...(["interview-plan", "interview-question", "mock-interview", "star-stories", "judge-answer"] as const),
]);
/** What is said of one role can be said of another: "and for a nurse?" */
const OF_ANY_ROLE = new Set<Topic>([
  ...([
    "career-plan",
    "skill-gap",
    "learning-plan",
    "interview-plan",
    "mock-interview",
    "cover-letter",
  ] as const),
  ...([
    "negotiate-offer",
    "promotion",
    "is-realistic",
    "too-late",
    "study",
    "first-job",
    "job-search",
  ] as const),
  ...([
    "resume-summary",
    "prove-yourself",
    "tell-me-about-yourself",
    "change-field",
    "role-overview",
  ] as const),
]);
const FOR_ANOTHER = /^(?:\S+\s+){4,}\S+\?\s*$|^\W*(?:and|or|what about|how about|for|as|now)\b/i;
const WORDS_OF_A_STORY = 12;
/** A question without its mark. */
const ASKED =
  /^\W*(?:(?:and|but|so|ok(?:ay)?) )?(?:what|which|who|how|why|where|should|can|could|do|does)\b/i;
/** So short a question during a practice interview is asked about it, and answers nothing. */
const WORDS_ASIDE = 15;
const WANTS_MORE =
  /^\W*(?:(?:ok(?:ay)?|please|and|yes|can you|could you|tell me|give me|say|a bit|some|go|i want|i'd like)\W+){0,4}(?:more|deeper|further|elaborate|explain|continue|go on|go ahead|details?)\b.{0,40}$/i;
const OF_ONESELF = /\b(?:i|i['’]?m|i['’]?ve|i['’]?d|my|we)\b/i;

/** What a message asks for: a matter of its own, or something that leans on the answers before. */
export function topicOf(briefing: Briefing, reading: Reading): Topic {
  const { question, prompt, history } = briefing;
  const { follow } = reading;
  if (!prompt && !readsEnglish(question)) return "other-language";
  const recognised = recognisedIn(briefing, follow);
  if (recognised === "distress") return recognised;
  if (isMockAnswer(history, question, recognised)) return "mock-interview";
  const leaning = leansOn(briefing, reading, recognised);
  if (leaning) return leaning;
  const told = recognised ?? (prompt ? topicOfCategory(prompt.category) : null) ?? topicOfMaterial(question);
  if (told && !isOfTheMatter(told, question, reading)) return told;
  const meant = meantMidway(briefing, reading);
  if (follow) return meant ?? "taken-up";
  return meant ?? topicMidway(briefing, reading);
}

/** By its words, unless its meaning is plain: "what do I wear" names a role to no reader. What leans on an answer means that. */
function recognisedIn(
  { question, prompt, meanings }: Briefing,
  follow: FollowUp | null,
): RecognisedTopic | null {
  const said = recogniseBegun(question, prompt);
  const meant = meanings?.get(question);
  return said !== "distress" && !follow && meant && meant.sureness >= PLAIN ? meant.topic : said;
}

/** What can only be meant as something about the answers before. */
function leansOn({ question, history }: Briefing, reading: Reading, recognised: Topic | null): Topic | null {
  const { carried, follow, isPointed } = reading;
  const isOfRole = isPointed && follow?.kind !== "why";
  if (isOfRole && (!recognised || recognised === "choose")) return "role-overview";
  if (isPlanToRole(question, reading)) return "career-plan";
  const made = follow?.kind === "told" ? offerTold(question, recognised) : null;
  if (made) return made;
  if (follow?.isSure) return topicAgreedTo(askedBefore(history), follow) ?? "taken-up";
  const isTelling = carried !== null && OF_INTERVIEWS.has(carried) && isStory(question, recognised);
  return isTelling ? "story-told" : null;
}

/** A message of no matter of its own: the same for another role, more of it, or something told or asked on the way. */
function topicMidway({ question, history }: Briefing, { carried, ongoing, aims, heard }: Reading): Topic {
  const mentioned = topicOfMention(question, aims, heard);
  if (!history.some(({ role }) => role === "assistant")) return mentioned;
  // Asked a second time what it is about, nobody is helped.
  if (!carried && !ongoing) return mentioned === "unclear" ? "taken-up" : mentioned;
  if (WANTS_MORE.test(question.slice(0, 200))) return "go-deeper";
  // What is done to somebody comes before what they had asked.
  const isAsked = /\?\s*$/.test(question);
  if (ongoing !== "mistreated" && !isAsked && topicCued(question) === "mistreated") return "mistreated";
  if (wordsIn(question) > WORDS_OF_A_STORY) return "taken-up";
  const isOfRole = aims.target !== null || aims.named !== null;
  return againForAnother(carried, question, aims) ?? (isOfRole ? mentioned : "taken-up");
}

/** Told, not asked, with something that the person did. */
function isStory(question: string, recognised: Topic | null) {
  if (question.includes("?") || ASKED.test(question) || wordsIn(question) < WORDS_OF_A_STORY) return false;
  if (recognised && !OF_INTERVIEWS.has(recognised)) return false;
  const { action, result } = sortIntoStar(question);
  return action.length + result.length > 0;
}

function topicOfMaterial(question: string): Topic | null {
  if (looksLikeResume(question)) return "resume-review";
  return looksLikeAdvert(question) ? "job-advert" : null;
}

/** "And for a nurse?": the topic that is asked again for another role, level or skill; null where it is not. */
function againForAnother(carried: Topic | null, question: string, aims: Aims): Topic | null {
  const names = aims.target ?? aims.current ?? aims.named ?? levelIn(question);
  const isNamed = Boolean(names) || findSkills(question).length > 0;
  const isAsked =
    isNamed && FOR_ANOTHER.test(question) && (question.includes("?") || !OF_ONESELF.test(question));
  return carried && isAsked && OF_ANY_ROLE.has(carried) ? carried : null;
}

/** During a practice interview whatever is said at length is an answer, whichever words it holds. */
function isMockAnswer(history: Briefing["history"], question: string, recognised: Topic | null) {
  const said = history.flatMap(({ role, text }) => (role === "assistant" ? text : []));
  // "Another one", whatever was said since the last question.
  if (wantsNextOne(question)) return said.some((text) => /\*\*Question \d/.test(text));
  const asked = said.at(-1) ?? "";
  if (!/\*\*Question \d/.test(asked)) return false;
  if (/\?\s*$/.test(question) && wordsIn(question) <= WORDS_ASIDE) return recognised === "mock-interview";
  return wordsIn(question) > 15 || recognised === null || recognised === "mock-interview";
}
