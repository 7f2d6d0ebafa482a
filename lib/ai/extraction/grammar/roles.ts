import { originalOf, type Plain } from "../text/plain";
import { isRoleNoun, isRoleTitle, isWeakRoleNoun, lookUp, namesAgent } from "../vocabulary/lookup";
import { inSentenceCase } from "./names";
import { readNumber } from "./numbers";
import { nameOf, singular } from "./role-names";
import {
  BARE,
  DETERMINED,
  FORMER,
  isBandAt,
  isOfLanguage,
  LIKENED,
  OF,
  STANDS_ALONE,
  STOPS,
  TRAINEE,
  WEAK,
} from "./role-words";

/** A role that a sentence names, with what its words say besides. */
export interface NamedRole {
  value: string;
  level: string | null;
  /** "a former nurse" was one, "a trainee nurse" is becoming one. */
  stage: "is" | "was" | "becoming";
  start: number;
  end: number;
}

const LEVELS: Record<string, string> = {
  junior: "Junior",
  jr: "Junior",
  "entry-level": "Junior",
  entry: "Junior",
  "mid-level": "Mid-level",
  midlevel: "Mid-level",
  "mid-senior": "Mid-level",
  intermediate: "Mid-level",
  mid: "Mid-level",
  principal: "Principal",
  senior: "Senior",
  sr: "Senior",
  snr: "Senior",
};
const LONGEST = 7;
const LONGEST_FIELD = 4;
const LONGEST_TITLE = 4;

/** The role that begins at `from`, after articles, levels and adjectives; null when no word there names one. */
export function readRole(plain: Plain, from: number, until: number): NamedRole | null {
  const words = wordsFrom(plain.text, from, until);
  const before = { level: null as string | null, stage: "is" as NamedRole["stage"] };
  let index = 0;
  while (index < words.length && isBefore(words, index, before)) index += 1;
  const isEx = /^ex-./.test(words[index]?.word ?? "");
  const isOne = /(?:^| )(?:as|an?) $/.test(
    plain.text.slice(Math.max(0, from - 4), words[index]?.start ?? from),
  );
  const found = nameAt(plain, isEx ? withoutEx(words.slice(index)) : words.slice(index), isOne);
  if (!found || LIKENED.test(plain.text.slice(Math.max(0, found.start - 40), found.start))) return null;
  if (/^ in training\b/.test(plain.text.slice(found.end, until))) before.stage = "becoming";
  before.level ??=
    /^lead [a-z]/i.test(found.value) &&
    !/^lead (?:generation|gen|singer|vocalist|guitarist|actor|actress|dancer|violinist)\b/i.test(found.value)
      ? "Lead"
      : null;
  if (!isEx) return { ...found, ...before };
  return {
    ...found,
    level: before.level,
    value: inSentenceCase(found.value.replace(/^ex-/i, "")),
    stage: "was",
  };
}

/** Whether a word stands before the name of a role; levels and "former" are noted. */
function isBefore(words: Place[], index: number, before: Pick<NamedRole, "level" | "stage">): boolean {
  const word = words[index]?.word ?? "";
  const next = words[index + 1]?.word;
  const texts = words.map((place) => place.word);
  const level = levelOf(word);
  if (level) before.level = level;
  else if (FORMER.test(word)) before.stage = "was";
  else if (TRAINEE.test(word) && next && !STOPS.test(next)) before.stage = "becoming";
  else if (/^(?:real estate|full stack)$/.test(`${word} ${next}`)) return false;
  else if (next !== undefined && isBandAt(texts, index)) return true;
  else if (isOfLanguage(texts, index)) return false;
  else return word === "-" || DETERMINED.test(word) || (BARE.test(word) && next !== undefined);
  return true;
}

/** The level that a word names by itself. */
export function levelOf(word: string): string | null {
  return Object.hasOwn(LEVELS, word) ? (LEVELS[word] ?? null) : null;
}

function withoutEx([first, ...others]: Place[]): Place[] {
  return first ? [{ ...first, word: first.word.slice(3) }, ...others] : [];
}

interface Place {
  word: string;
  start: number;
  end: number;
}

function wordsFrom(text: string, from: number, until: number): Place[] {
  const places: Place[] = [];
  for (const match of text.slice(from, Math.min(until, from + 160)).matchAll(/[^ ]+/g)) {
    places.push({ word: match[0], start: from + match.index, end: from + match.index + match[0].length });
  }
  return places;
}

/** `isOne`: "a" or "as" stands before it, so that a word may name a role by its form. */
function nameAt(
  plain: Plain,
  words: Place[],
  isOne: boolean,
): Pick<NamedRole, "value" | "start" | "end"> | null {
  const titled = words.slice(0, titleLength(plain, words));
  if (titled.length > 0) return named(plain, titled, titled.at(-1)?.word ?? "");
  const field = fieldLength(plain, words);
  const stop = words.findIndex((_, index) => index >= field && isStop(words, index));
  const name = words.slice(0, stop < 0 ? LONGEST : Math.min(stop, LONGEST));
  const of = name.findIndex(({ word }) => word === "of");
  const noun = (of < 0 ? name.at(-1) : name[of - 1])?.word ?? "";
  if (of >= 0 && (!OF.test(singular(noun)) || of + 1 >= name.length))
    return nameAt(plain, words.slice(0, of), isOne);
  const isRole = isRoleNoun(noun) || (isOne && isAgent(plain, name.at(-1)));
  if (!isRole || isNoWork(plain, name, noun)) return null;
  return named(plain, name, noun);
}

function named(plain: Plain, name: Place[], noun: string) {
  const start = name[0]?.start ?? 0;
  const end = name.at(-1)?.end ?? 0;
  return { value: nameOf(originalOf(plain, start, end), noun), start, end };
}

/** "a cladder", "a herbalist": what somebody is by the form of the word, written small as nationalities are not. */
function isAgent(plain: Plain, place: Place | undefined): boolean {
  return place !== undefined && namesAgent(originalOf(plain, place.start, place.end));
}

/** "a professional", "a dog owner": nouns of roles that name no work there. */
function isNoWork(plain: Plain, name: Place[], noun: string): boolean {
  if (name.length === 1)
    return (
      (WEAK.test(noun) && !STANDS_ALONE.test(noun)) || (isWeakRoleNoun(noun) && !isInitials(plain, name[0]))
    );
  const before = name.at(-2)?.word ?? "";
  return noun === "owner" && /^(?:dog|cat|pet|home|house|car|horse|first-time)$/.test(before);
}

/** "chef de partie", "ward sister": how many words are a role as a whole; none where a noun of roles goes on from them. */
function titleLength(plain: Plain, words: Place[]): number {
  for (let length = Math.min(LONGEST_TITLE, words.length); length > 0; length -= 1) {
    const [first, last, next] = [words[0], words[length - 1], words[length]];
    if (!first || !last || !isRoleTitle(plain.text.slice(first.start, last.end))) continue;
    return next && !STOPS.test(next.word) && !isNumber(next.word) ? 0 : length;
  }
  return 0;
}

/** "PA", "TA": in capitals they stand alone. */
function isInitials(plain: Plain, place: Place | undefined): boolean {
  return place !== undefined && /^\p{Lu}{2,4}s?$/u.test(originalOf(plain, place.start, place.end));
}

/** "a TEACHING assistant", "a LEARNING AND DEVELOPMENT specialist": words that end other names begin this one. */
function fieldLength(plain: Plain, words: Place[]): number {
  for (let length = Math.min(LONGEST_FIELD, words.length - 1); length > 0; length -= 1) {
    const [first, last, noun] = [words[0], words[length - 1], words[length]];
    if (!first || !last || !noun || !isRoleNoun(noun.word)) continue;
    const isGerund =
      length === 1 && /^(?:teaching|learning|building|managing|running|writing)$/.test(first.word);
    if (isGerund || (length > 1 && lookUp(plain.text.slice(first.start, last.end)))) return length;
  }
  return 0;
}

function isStop(words: Place[], index: number): boolean {
  const isEnd = STOPS.test(words[index]?.word ?? "") || isLasting(words, index);
  return isEnd && !isOf(words, index);
}

/** "a nurse 4 years": how long is no part of the name. */
function isLasting(words: Place[], index: number) {
  return isNumber(words[index]?.word ?? "") && /^(?:years?|months?)$/.test(words[index + 1]?.word ?? "");
}

function isNumber(word: string) {
  return /^\d/.test(word) || (!/^an?$/.test(word) && readNumber(word) !== null);
}

function isOf(words: Place[], index: number) {
  return words[index]?.word === "of" && index > 0;
}
