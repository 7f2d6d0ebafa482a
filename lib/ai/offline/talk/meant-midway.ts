import type { Briefing } from "../briefing";
import { topicCued } from "../cues";
import type { RecognisedTopic } from "../intent";
import { type Meant, PLAIN, SURE } from "../meaning/topic-reader";
import { isOfRoles } from "./matters/topics";
import type { Reading } from "./reading";

/** What is told is mostly a step of the talk: below it a guess at its meaning is none. */
const TOLD = 0.25;
/** From it on the words that are wanted are words on another matter than the talk's. */
const OF_WORDS = 0.4;
const ASKS =
  /\?\s*$|^\W*(?:(?:and|but|so|ok(?:ay)?|then) )?(?:what|which|who|how|why|when|where|is|are|am|can|could|should|shall|would|do|does|did|will|may|was|were|have|has)\b/i;
const EITHER = /\bshould i\b[^?.!]{3,120}\bor\b(?! (?:not|what)\b)[^?.!]{2,100}$/i;
/** Asked of the talk itself, or of what stands above: guessed, they lead away from its matter. */
const OF_THE_TALK = new Set<RecognisedTopic>([
  ...(["which-languages", "in-short", "example", "judge-answer", "privacy", "who-are-you"] as const),
  ...(["talked-about", "told-before", "about-me", "put-right", "note-this", "forget-it"] as const),
  ...(["choose", "who-you-are"] as const),
]);

/**
 * What a message asks for by its meaning, where its words tell nothing; null where the matter of the talk says more. A
 * first message is taken by any guess that is likely at all, unless a cue tells. Midway what is only told, or leans on the answers before, needs more.
 */
export function meantMidway(
  { question, history, meanings }: Pick<Briefing, "question" | "history" | "meanings">,
  { ongoing, follow, isWanted }: Pick<Reading, "ongoing" | "follow" | "isWanted">,
): RecognisedTopic | null {
  const meant = meanings?.get(question);
  if (!meant) return null;
  const { topic, sureness } = meant;
  if (!history.some(({ role }) => role === "assistant")) return firstOf(question, meant);
  // "How do I ask for a bit more?" wants words, and tells for what.
  if (follow)
    return follow.kind === "words" && sureness >= OF_WORDS && isOther(topic, ongoing) ? topic : null;
  // "Should I take a break or begin": the mark is left out midway, and a guess says less than its form.
  if (sureness < SURE && EITHER.test(question.slice(0, 300))) return "choose";
  if (topic === "skill-gap" && !isWanted && ongoing !== null && !isOfRoles(ongoing)) return null;
  return sureness >= fewestFor(topic, question, ongoing) ? topic : null;
}

/** Of a first message a cue says more than a guess. */
function firstOf(question: string, { topic, sureness }: Meant): RecognisedTopic {
  return sureness < SURE ? (topicCued(question) ?? topic) : topic;
}

function fewestFor(topic: RecognisedTopic, question: string, ongoing: Reading["ongoing"]): number {
  if (OF_THE_TALK.has(topic)) return PLAIN;
  return ongoing === null || ASKS.test(question) ? 0 : TOLD;
}

/** "What do I say to her?" is near every hard talk, and no matter of its own. */
function isOther(topic: RecognisedTopic, ongoing: Reading["ongoing"]): boolean {
  return topic !== "hard-conversation" && topic !== ongoing && !OF_THE_TALK.has(topic);
}
