import type { Aims } from "../aims";
import { topicCued, topicOfWords } from "../cues";
import { recogniseTopic, type Topic } from "../intent";
import { contentStems } from "../relevance";

/** A message of the person's own in this conversation. */
export interface Earlier {
  text: string;
  /** Its place in the history. */
  at: number;
  topic: Topic | null;
  aims: Aims;
  /** It points at a role of a list. */
  isPointing: boolean;
}

const NEEDS_ROLE = new Set<Topic>(["role-overview", "skill-gap"]);
/** These are asked of whatever somebody has in mind: "my own salon, is that realistic?" is about the salon. */
const ASKED_OF_ANY = new Set<Topic>([
  ...(["is-realistic", "too-late", "how-long", "find-direction", "choose", "does-it-count"] as const),
  ...(["time-to-decide", "talked-about"] as const),
]);
/** Matters that such a question can be about; other words in it say little. */
const BEHIND = new Set<Topic>(["freelance", "work-abroad", "return-after-break", "study", "promotion"]);
const ASKED = /\?\s*$/;
const SHORT = 60;
/** "Back to work" is a matter of its own, and no going back in the talk. */
const ELSEWHERE =
  /^(?:work|school|uni\w*|college|studying|nursing|teaching|my (?:old|former|previous)\b.*)$/i;

/** What a conversation is about, by its newest message that says so: a topic of its own, a role that is wanted, or the person. */
export function matterOngoing(earlier: Earlier[]): Topic | null {
  const found =
    earlier.map(matterOfOne).find(Boolean) ??
    earlier.map(({ text }) => topicCued(text)).find(Boolean) ??
    earlier.map(({ topic }) => topic).find(Boolean) ??
    topicOfWords(earlier.map(({ text }) => text).join("\n"));
  return found ?? (earlier.some(({ aims }) => aims.current) ? "share" : null);
}

function matterOfOne({ topic, aims, isPointing, text }: Earlier): Topic | null {
  const isNamed = isPointing || aims.target !== null || aims.named !== null;
  if (topic && ASKED_OF_ANY.has(topic)) return matterBehind(text);
  if (topic) return isNamed || !NEEDS_ROLE.has(topic) ? topic : null;
  return matterTold(text) ?? (isNamed ? roleLookedAt(aims, isPointing, text) : null);
}

function matterTold(text: string): Topic | null {
  // What is asked or only thought of is not what is told.
  const cued = ASKED.test(text) ? null : topicCued(text);
  return cued === "find-direction" ? null : cued;
}

function roleLookedAt(aims: Aims, isPointing: boolean, text: string): Topic | null {
  if (isPointing || (aims.named && text.length < SHORT)) return "role-overview";
  return aims.target ? "career-plan" : null;
}

/** The message whose matter "back to the promotion" takes up, or null. */
export function goneBackTo(words: string, earlier: Earlier[]): Earlier | null {
  if (ELSEWHERE.test(words.trim())) return null;
  const topic = recogniseTopic(words);
  const stems = contentStems(words);
  const isMeant = (one: Earlier) =>
    (topic !== null && one.topic === topic) ||
    [...contentStems(one.text.slice(0, 2_000))].some((stem) => stems.has(stem));
  // Where it was begun, not where it was last spoken of: there stands what was advised.
  return earlier.findLast(isMeant) ?? null;
}

function matterBehind(text: string): Topic | null {
  const found = recogniseTopic(text, ASKED_OF_ANY);
  return found && BEHIND.has(found) ? found : null;
}
