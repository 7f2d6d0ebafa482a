import type { Span } from "@/lib/ai/embedding/span";
import type { Claim } from "../claim";
import { joinWords, type Plain } from "../text/plain";
import type { PlainWord } from "../text/plain-words";
import { lookUp } from "../vocabulary/lookup";
import type { Draft } from "./draft";
import { inSentenceCase } from "./names";
import { NUMBER, readNumber } from "./numbers";

const REPAIR =
  /(?: ,| -| \.)*(?: (?:no|sorry|oops|wait|er|erm|um|actually|well)(?: ,)?)*(?: (?:i mean|i meant|make that|scratch that|or rather|i should say|correction)|(?: sorry| oops| no wait| wait| no)(?= ,? ?(?:\d|(?:as )?an? )))(?: ,| :)? (?=[^ ])/;
const AMENDS = new RegExp(
  `^(?:(?:no|sorry|oops|wait|actually|well|correction|scratch that|i mean|i meant|make that|it is|it 's|should be|rather|not ${NUMBER}(?: years?)? (?:,|but)|,|:|-|\\.) )+(?:it is |it 's )?(${NUMBER})(?: \\+)?(?: years?)?(?: (?:of experience|now))?(?: ?(?:,|\\.|!|-) ?| |$)(?:not (${NUMBER})\\b|$)`,
);
const RENAMES =
  /^(?:(?:no|sorry|oops|wait|actually|well|,|:|-|\.) )*(?:i meant|i mean|make that|correction)(?: :| ,)? ([^ ]+(?: [^ ,.]+)?) ?(?:[,.!].*)?$/;
const INSTEAD = new RegExp(
  `^(?:(?:actually|no|sorry|wait|well|hmm|rather|,|:|-) )*(?:(?:it|that) (?:is|'s)|make that) (?=${NUMBER} years? (?:of|in|as|with) )(.*?) , not ${NUMBER}(?: years?)?(?: [.!])?$`,
);
const INSTEAD_FIRST = new RegExp(
  `^(?:(?:sorry|oops|typo|correction|my mistake|no)(?: above| earlier)? (?:(?:,|:|-) )?)*(?:(?:i meant|i mean) |not ${NUMBER}(?: years?)? (?:,|but|;|-) (?:but )?)?(?=${NUMBER}(?: \\+)? years? (?:of|in|as|with|on) )`,
);
const NOT_LAST = new RegExp(` (?:, )?(?:and )?not ${NUMBER}(?: years?)?(?: [.!])*$`);
const SAID = new RegExp(
  `^(?:(?:oops|sorry|hi|no) (?:, )?)?i (?:said|wrote|told you|put)(?: that i (?:have|had))? (${NUMBER})( years? (?:(?:of|in|as|with|on) )?[^,;.]{2,40}?)(?: (?:earlier|before|above))? (?:,|;|-|but) (?:but )?(?:it is|it 's|its|it should be|should be|that should be)(?: (?:really|actually|more like|rather|now))* (${NUMBER})(?= |$)`,
);
const UNSURE = 0.6;

/** "I know Java, sorry, I mean JavaScript": the sentence with what it takes back left out. */
export function repairSentence(plain: Plain): Plain {
  const instead = INSTEAD.exec(plain.text)?.[1];
  if (instead) return partOf(plain, plain.text.indexOf(instead), instead.length);
  const back = TAKEN_BACK.exec(plain.text)?.[0].length ?? 0;
  if (back > 0) return partOf(plain, back, plain.text.length);
  const restated = saidBefore(plain) ?? withoutWrong(plain);
  if (restated) return restated;
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

/** "I wrote that I have Dutch; what I meant is that I'm learning it", "Scratch what I said, I do have it". */
const TAKEN_BACK =
  /^(?:(?:sorry|oops|no|please) (?:, )?)?(?:i (?:said|wrote|told you|put)(?: that)? i [^;]{3,80}? (?:;|,|\.|-) (?:but )?(?:what i (?:meant|mean) (?:is|was)|i meant|i should have said)(?: that)?|scratch (?:that|what i (?:said|wrote)(?: before| above| earlier)?)) (?:, )?(?=i )/;

/** "I said 3 years in sales, it's 4", "I wrote 3 years of Excel, it's more like 5 years of Excel". */
function saidBefore(plain: Plain): Plain | null {
  const { text } = plain;
  const said = SAID.exec(text);
  if (!said) return null;
  const [whole, wrong = "", of = "", right = ""] = said;
  const start = whole.length - right.length;
  if (/^ years? (?:of|in|as|with|on) /.test(text.slice(whole.length)))
    return partOf(plain, start, text.length);
  const number = partOf(plain, start, right.length).words;
  const counted = partOf(plain, text.indexOf(`${wrong}${of}`) + wrong.length + 1, of.length - 1).words;
  return joinWords(plain.source, [...number, ...counted]);
}

/** "Not 5, 7 years of Java", "Oops, I meant 12 years as a roofer, not 21": the years that hold. */
function withoutWrong(plain: Plain): Plain | null {
  const lead = INSTEAD_FIRST.exec(plain.text)?.[0].length ?? 0;
  if (lead === 0) return null;
  const end = NOT_LAST.exec(plain.text)?.index ?? plain.text.length;
  return partOf(plain, lead, end - lead);
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

const CORRECTS = /^(?:correction|sorry|oops|actually|no|my mistake|typo|to be (?:precise|exact)) [,:-] /;

/** "I have four years of Ruby. Correction: six years of Ruby": what was said of the same thing before falls. */
export function withoutCorrected(claims: Claim[], plain: Plain, drafts: Draft[]): Claim[] {
  if (!CORRECTS.test(plain.text)) return claims;
  const corrected = drafts.filter(({ predicate }) => predicate === "years").map(({ of }) => of);
  return claims.filter(({ predicate, of }) => predicate !== "years" || !corrected.includes(of));
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
