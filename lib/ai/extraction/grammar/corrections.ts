import type { Span } from "@/lib/ai/embedding/span";
import type { Claim } from "../claim";
import { joinWords, type Plain } from "../text/plain";
import type { PlainWord } from "../text/plain-words";
import { lookUp } from "../vocabulary/lookup";
import { inSentenceCase } from "./names";
import { NUMBER, readNumber } from "./numbers";

const REPAIR =
  /(?: ,| -| \.)*(?: (?:no|sorry|oops|wait|er|erm|um|actually|well)(?: ,)?)*(?: (?:i mean|i meant|make that|scratch that|or rather|i should say|correction)|(?: sorry| oops| no wait| wait| no)(?= ,? ?(?:\d|(?:as )?an? )))(?: ,| :)? (?=[^ ])/;
const AMENDS = new RegExp(
  `^(?:(?:no|sorry|oops|wait|actually|well|correction|scratch that|i mean|i meant|make that|it is|it 's|should be|rather|,|:|-|\\.) )+(?:it is |it 's )?(${NUMBER})(?: \\+)?(?: years?)?(?: (?:of experience|now))?(?: ?(?:,|\\.|!|-) ?| |$)(?:not (${NUMBER})\\b|$)`,
);
const RENAMES =
  /^(?:(?:no|sorry|oops|wait|actually|well|,|:|-|\.) )*(?:i meant|i mean|make that|correction)(?: :| ,)? ([^ ]+(?: [^ ,.]+)?) ?(?:[,.!].*)?$/;
const INSTEAD = new RegExp(
  `^(?:(?:actually|no|sorry|wait|well|hmm|rather|,|:|-) )*(?:(?:it|that) (?:is|'s)|make that) (?=${NUMBER} years? (?:of|in|as|with) )(.*?) , not ${NUMBER}(?: years?)?(?: [.!])?$`,
);
const UNSURE = 0.6;

/** "I know Java, sorry, I mean JavaScript": the sentence with what it takes back left out. */
export function repairSentence(plain: Plain): Plain {
  const instead = INSTEAD.exec(plain.text)?.[1];
  if (instead) return partOf(plain, plain.text.indexOf(instead), instead.length);
  const match = REPAIR.exec(plain.text);
  if (!match || match.index < 2) return plain;
  const first = plain.offsets.findIndex((offset) => offset > match.index);
  const next = plain.offsets.findIndex((offset) => offset >= match.index + match[0].length);
  if (first < 1 || next < 0) return plain;
  const said = plain.words.slice(0, first);
  const meant = plain.words.slice(next);
  const words = isFigure(meant[0]?.key) ? withNumber(said, meant) : withWords(said, meant);
  return words ? joinWords(plain.source, words) : plain;
}

/** "Actually it's seven years of Go, not five": what holds instead. */
function partOf(plain: Plain, start: number, length: number): Plain {
  const words = plain.words.filter((_, index) => {
    const offset = plain.offsets[index] ?? 0;
    return offset >= start && offset < start + length;
  });
  return joinWords(plain.source, words);
}

/** "6 years of React, no, make that 4": the number changes, what it counts stays. */
function withNumber(said: PlainWord[], meant: PlainWord[]): PlainWord[] | null {
  const [number, ...rest] = meant;
  const index = said.findLastIndex(({ key }) => isFigure(key));
  if (index < 0 || !number) return null;
  const isWhole = /^years?$/.test(rest[0]?.key ?? "") && rest.length > 2;
  return isWhole
    ? [...said.slice(0, index), ...meant]
    : [...said.slice(0, index), number, ...said.slice(index + 1)];
}

/** "a nurse, I mean a midwife", "Java, sorry, I mean JavaScript". */
function withWords(said: PlainWord[], meant: PlainWord[]): PlainWord[] | null {
  const lead = /^(?:an?|as)$/.exec(meant[0]?.key ?? "")?.[0];
  if (!lead) return [...said.slice(0, -1), ...meant];
  const index = said.findLastIndex(({ key }) => (lead === "as" ? key === "as" : /^an?$/.test(key)));
  return index < 0 ? null : [...said.slice(0, index), ...meant];
}

function isFigure(word: string | undefined) {
  return word !== undefined && !/^an?$/.test(word) && readNumber(word) !== null;
}

/** "Actually 7 years, not 5" and "Sorry, I meant Rust" change what was said just before; null when a sentence does not. */
export function amend(claims: Claim[], plain: Plain, sentence: Span): Claim[] | null {
  const years = AMENDS.exec(plain.text);
  const quantity = years ? readNumber(years[1] ?? "") : null;
  if (quantity !== null)
    return amendYears(claims, quantity, years?.[2] ? readNumber(years[2]) : null, sentence);
  const renamed = RENAMES.exec(plain.text)?.[1];
  return renamed ? rename(claims, renamed) : null;
}

/** The last thing that was named is another one; without one, nothing is known of what is meant. */
function rename(claims: Claim[], words: string): Claim[] {
  const meant = claims.findLast(({ predicate }) => /^(?:skill|language|role)$/.test(predicate))?.value;
  const value = lookUp(words)?.name ?? lookUp(words.split(" ")[0] ?? "")?.name ?? inSentenceCase(words);
  return claims.map((claim) => {
    if (claim.value === meant) return { ...claim, value };
    return claim.of !== null && claim.of === meant ? { ...claim, of: value } : claim;
  });
}

function amendYears(claims: Claim[], quantity: number, instead: number | null, sentence: Span): Claim[] {
  const found = claims.findLastIndex(
    (claim) => claim.predicate === "years" && (instead === null || claim.quantity === instead),
  );
  const meant = claims[found];
  if (meant) return claims.with(found, { ...meant, quantity, value: String(quantity), ...sentence });
  const said: Claim = {
    subject: "self",
    predicate: "years",
    value: String(quantity),
    quantity,
    of: null,
    modality: "has",
    ...sentence,
    confidence: UNSURE,
    origin: "statement",
  };
  return [...claims, said];
}
