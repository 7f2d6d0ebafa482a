import type { Span } from "@/lib/ai/embedding/span";
import { type Draft, LIKELY, type Scene } from "../grammar/draft";
import { isInsideName } from "../grammar/joined-names";
import type { Named } from "../grammar/named";
import { readName, type Trust } from "../grammar/names";
import { readPaper } from "../grammar/papers";
import { scanKnown } from "../grammar/scan-known";
import { skillDrafts } from "../grammar/things";
import { originalOf, type Plain } from "../text/plain";
import { isKnownEmployer } from "../vocabulary/employers";
import { lookUp } from "../vocabulary/lookup";
import { isPlaceName } from "../vocabulary/places";
import { readDegree } from "./education";

const JOINT = / (?:,|\.|;|:|-|\(|\)|\+|\/|!|and|plus|&|with|as well as)(?= |$)/g;
/** Where a list without verbs ends and somebody is told of, or something is asked or denied. */
const LIST_ENDS =
  / (?:\?|i|my|he|she|we|they|you|who|is|are|was|were|want|wants|wanting|looking|hoping|trying|need|but|not|no|never|used|ex|former|formerly|previously|if|when|because|can|could|would|will|have|has|had|learning|studying|training (?:as|to|for|in)|aspiring|seeking|interested|thinking|considering|planning|done with|tired|before|until|till|to|into|towards|moving(?! and handling)|known)(?= |$)/;
const LEAD =
  /^(?:(?:mostly|mainly|also|some|a bit of|a bit of|a fair bit of|bit of|lots of|all|a little|little|basic|advanced|intermediate|good|strong|now|currently|plus|ok so|so|my|skills|tools|software|languages|specialising in|specializing in|speciality|specialty|doing|working with|working on|experienced in|trained in|certified in|qualified in|got|hold|full|clean) )+/;
const TRAIL =
  /(?:^| )(?:mostly|mainly|daily|only|too|as well|etc|both done|all done|done|in date|up to date|every day|all day|all day long|most days|every week|at work|a lot|so far|these days|on the side|a speciality|a specialty)$/;
const ASIDE =
  /\b(?:years?|months?|decades?|since|part-time|full-time|self-employed|freelance|based|home|here|there|from|near|at|for|of|about|over|per|by|than)\b|\d{2,}/;
const LONGEST = 4;
const MOST = 12;

/**
 * What a list without a verb names: "slate roofs mostly", "class 1 licence + adr". What it names besides (a place, how
 * long) is passed over; `isWhole`: nothing is read unless most parts are names, and there are two.
 */
export function readKeywords(
  plain: Plain,
  from: number,
  until: number,
  isWhole: boolean,
  trust: Trust = isWhole ? "things" : "work",
): Draft[] {
  const rest = plain.text.slice(from, until);
  const list = rest.slice(0, LIST_ENDS.exec(rest)?.index ?? rest.length);
  if (isWhole && list.length < rest.trimEnd().length) return [];
  const items = partsOf(list).map(({ start, end }) =>
    readItem(plain, { start: from + start, end: from + end }, isWhole, trust),
  );
  const kept = withOrdinary(
    plain,
    items.flatMap(({ names }) => names),
  );
  const unread = items.filter(({ isUnread }) => isUnread).length;
  const isNone = isWhole && (kept.length < 2 || unread > kept.length / 2);
  return isNone ? [] : [...skillDrafts(kept, "has", LIKELY), ...items.flatMap(({ degrees }) => degrees)];
}

interface Item {
  names: Named[];
  degrees: Draft[];
  isUnread: boolean;
}

function readItem(plain: Plain, { start, end }: Span, isWhole: boolean, trust: Trust): Item {
  const degrees = degreeAt(plain, start, end);
  if (degrees) return { names: [], degrees, isUnread: false };
  const name = keywordAt(plain, start, end, trust);
  const words = plain.text.slice(start, end);
  const isUnderWay = name !== null && DOING.test(words) && lookUp(name.value)?.isPaper;
  if (name) return { names: isUnderWay ? [] : [{ ...name, isTurned: false }], degrees: [], isUnread: false };
  const isUnread = isWhole && words.trim() !== "" && !ASIDE.test(words);
  return { names: isWhole ? [] : toolsIn(plain, start, end), degrees: [], isUnread };
}

/** A sentence that is a list of two known names at least, and of nothing else: "redis + postgres, some python". */
export function readKnownList(plain: Plain): Draft[] {
  const parts = partsOf(plain.text).filter(({ start, end }) => /\p{L}/u.test(plain.text.slice(start, end)));
  const isKnown = parts.every(({ start, end }) => {
    const bare = bareKeyword(plain, start, end);
    return lookUp(plain.text.slice(bare.start, bare.end)) !== undefined;
  });
  return isKnown && parts.length > 1 ? readKeywords(plain, 0, plain.text.length, true) : [];
}

function partsOf(list: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const joint of [...list.matchAll(JOINT), { index: list.length, 0: "" }]) {
    if (parts.length >= MOST) break;
    if (joint.index < start || isInsideName(list, joint.index, joint[0].trim())) continue;
    parts.push({ start, end: joint.index });
    start = joint.index + joint[0].length;
  }
  return parts;
}

/** "a level 3 diploma in early years". */
function degreeAt(plain: Plain, from: number, until: number): Draft[] | null {
  const { start, end } = bareKeyword(plain, from, until);
  const isDoing = DOING.test(plain.text.slice(from, until));
  return start < end ? readDegree(plain, start, end, isDoing ? "learning" : "has") : null;
}

/** "doing NVQ 2": who does one does not have it yet. */
const DOING =
  /^ ?(?:and )?(?:(?:currently|now|still|also|just) )*(?:doing|taking|finishing|completing|sitting|starting|started|working (?:on|towards?)|half ?way through|part ?way through|enrolled|on (?:an?|my|the)|final year|first year|second year|third year)\b/;

/** "go, postgres, redis": everyday words are names in the company of such as are none. */
function withOrdinary(plain: Plain, names: Named[]): Named[] {
  const isSure = ({ value, isKnown }: Named) => isKnown && !lookUp(value)?.isOrdinary;
  const company = names.filter(isSure).length;
  const isToolList = names.length > 1 && names.every(({ value }) => lookUp(value)?.isTool);
  return names.filter((name) => {
    const isOrdinary = name.isKnown && lookUp(name.value)?.isOrdinary;
    return !isOrdinary || company > 0 || isToolList || originalOf(plain, name.start, name.end) === name.value;
  });
}

/** "some ANSYS for FEA": tools among other words. */
function toolsIn(plain: Plain, from: number, until: number): Named[] {
  const isNegated = /\b(?:no|not|never|without)\b/.test(plain.text.slice(from, until));
  return isNegated
    ? []
    : scanKnown(plain, from, until).filter(
        ({ value }) => lookUp(value)?.isTool || /\p{Lu}.*\p{Lu}|\d/u.test(value),
      );
}

function keywordAt(plain: Plain, from: number, until: number, trust: Trust): Omit<Named, "isTurned"> | null {
  const { start, end: last } = bareKeyword(plain, from, until);
  const whole = plain.text.slice(start, last);
  // "CeMAP qualified", but "Gas Safe registered".
  const held = lookUp(whole)
    ? whole
    : whole.replace(/(?<=[^ ] )(?:certified|qualified|trained|registered)$/, "").trimEnd();
  const words = lookUp(held) ? held : whole;
  const end = start + words.length;
  const known = lookUp(words);
  if (known) return { value: known.name, kind: known.kind, isKnown: true, start, end };
  if (!words || words.split(" ").length > LONGEST || ASIDE.test(words)) return null;
  if (isKnownEmployer(words) || isPlaceName(originalOf(plain, start, end))) return null;
  const paper = readPaper(plain, start, end);
  if (paper?.end === end) return paper;
  const isCapital = /(?:^|\s)\p{Lu}\p{Ll}/u.test(originalOf(plain, start + words.indexOf(" ") + 1, end));
  const name = isCapital && trust !== "any" ? null : readName(plain, start, end, trust);
  return name && name.end - name.start >= (end - start) / 2 ? name : null;
}

/** Where a keyword stands without what leads to it and what trails it. */
function bareKeyword(plain: Plain, from: number, until: number): Span {
  const text = plain.text.slice(from, until).trimEnd().replace(TRAIL, "");
  const lead = text.length - text.trimStart().length;
  const skipped = lead + (LEAD.exec(`${text.slice(lead)} `)?.[0].length ?? 0);
  return { start: Math.min(from + skipped, from + text.length), end: from + text.length };
}

/** "a paralegal, conveyancing mainly": a list beside what somebody is. */
export function readListed({ plain, clause }: Pick<Scene, "plain" | "clause">, from: number): Draft[] {
  const lead = /^(?: (?:at|in|for|on|with) [^,;:(]{1,60}?)? (?:,|-|:|;|\() /.exec(
    plain.text.slice(from, clause.end),
  )?.[0];
  return lead === undefined ? [] : readKeywords(plain, from + lead.length, clause.end, false);
}
