import type { Briefing } from "../briefing";
import { type FollowUpKind, LIKELY, type Rule, SURE } from "./follow-up-rules";
import { askedBefore } from "./last-answer";
import { placeNamed } from "./place-named";

export interface FollowUp {
  kind: FollowUpKind;
  /** From 1, of the points above; -1 is the last. */
  place: number | null;
  /** It can be nothing but a word on what was said; the others may be a matter of their own. */
  isSure: boolean;
}

/** Words that carry nothing before a follow-up: "ok so", "hmm and". */
const FILLER =
  /^\W{0,3}(?:(?:ok(?:ay)?|so|well|hm+|and|but|alright|right|great|thanks?|thank you|got it|i see|ah|oh|wow|perfect|please|then|good|fine|anyway|now|actually)\b[\s,.!;:–-]{1,4}){0,5}/i;
const READ = 240;
const MOST_WORDS = 30;
/** A short answer to a question that was asked, by its words. */
const SHORT = 14;
const MOST_OF_A_WORD = 4;

const YES =
  /^(?:yes|yep|yeah|yup|sure|of course|definitely|absolutely|please do|go ahead|do (?:it|that)|(?:that )?sounds good|let's (?:do (?:it|that)|go|try)(?: then)?\W*$|gladly|i (?:do|have|did)(?=\W*$)|correct|exactly|true)\b|^(?:a bit|a little|sometimes|sort of|kind of)\W*$/i;
const NO =
  /^(?:no|nope|nah|not (?:really|yet|at all|much|any|that i know(?: of)?)|none|nothing|never|neither|nobody|i (?:don't|haven't|didn't|did not|do not)(?: yet| really| think so| think that)?\W*$|i'm not\W*$)(?!\w)/i;

/** A sigh, and no answer: "nobody will hire me". */
const NOBODY = /^(?:nobody|no one|no-one) (?:wants|will|would|hires|needs|believes|cares|takes)\b/i;

/**
 * What a message is that leans on the answers before it: "why the second one?", "and then?", "that's too expensive", "not really";
 * null where it stands for itself, or nothing was answered yet.
 */
export function followUpIn(message: string, history: Briefing["history"]): FollowUp | null {
  if (!history.some(({ role }) => role === "assistant")) return null;
  const words = message.split(/\s+/, MOST_WORDS + 1).filter(Boolean).length;
  if (words > MOST_WORDS || words === 0) return null;
  const whole = message.slice(0, READ).replaceAll("’", "'").replace(/\s+/g, " ").trim();
  const text = /^please do\W*$/i.test(whole) ? whole : whole.replace(FILLER, "") || whole;
  const place = placeNamed(text);
  const found = leaning(readings(whole, text), words, place !== null, history);
  return found && { ...found, place };
}

function leaning(
  texts: string[],
  words: number,
  isPlaced: boolean,
  history: Briefing["history"],
): Pick<FollowUp, "kind" | "isSure"> | null {
  const isWord = words <= MOST_OF_A_WORD;
  const sure = ruled(SURE, texts, words) ?? (isPlaced && isWord ? "point" : null);
  if (sure) return { kind: sure, isSure: true };
  const answer = shortAnswer(texts[0] ?? "", words, history);
  // "No, I have no CV yet" may be a matter of its own.
  if (answer) return { kind: answer, isSure: isWord };
  const likely = ruled(LIKELY, texts, words) ?? (isPlaced ? "point" : null);
  return likely && { kind: likely, isSure: false };
}

/** The first rule that a text keeps to, with or without what only leads to it. */
function ruled(rules: Rule[], texts: string[], words: number): FollowUpKind | null {
  return rules.find(([, most, rule]) => words <= most && texts.some((one) => rule.test(one)))?.[0] ?? null;
}

/** The message, the same without filling, and the question at its end: "I'll try. What if they ask?" */
function readings(whole: string, text: string): string[] {
  const last = text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
  const end = last.endsWith("?") ? [last.replace(FILLER, "")] : [];
  return [...new Set([text, whole, ...end])];
}

/** "Yes" and "not really" answer a question; without one they answer what was said. */
function shortAnswer(text: string, words: number, history: Briefing["history"]): FollowUpKind | null {
  if (words > SHORT || text.includes("?")) return null;
  if (YES.test(text)) return words <= 4 || askedBefore(history) ? "yes" : null;
  return NO.test(text) && !NOBODY.test(text) ? "no" : null;
}
