import type { Span } from "@/lib/ai/embedding/span";
import { type Draft, LIKELY } from "../grammar/draft";
import type { Named } from "../grammar/named";
import { readName } from "../grammar/names";
import { readPaper } from "../grammar/papers";
import { skillDrafts } from "../grammar/things";
import { originalOf, type Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";

const JOINT = / (?:,|\.|;|:|-|\(|\)|\+|\/|!|and|plus|&|with|as well as)(?= |$)/g;
/** Where a list without verbs ends and somebody is told of, or something is asked or denied. */
const LIST_ENDS =
  / (?:\?|i|my|he|she|we|they|you|who|is|are|was|were|want|wants|wanting|looking|hoping|trying|need|but|not|no|never|used|ex|former|formerly|previously|if|when|because|can|could|would|will|have|has|had|learning|studying|training|aspiring|seeking|interested|thinking|considering|planning|done with|tired|before|until|till|to|into|towards|moving|known)(?= |$)/;
const LEAD =
  /^(?:(?:mostly|mainly|also|some|a bit of|a fair bit of|bit of|lots of|all|now|currently|plus|specialising in|specializing in|speciality|specialty|doing|working with|working on|experienced in|trained in|certified in|qualified in|got|hold|full|clean) )+/;
const TRAIL =
  /(?:^| )(?:mostly|mainly|daily|only|too|as well|etc|both done|all done|done|in date|up to date|every day|all day|so far|on the side|a speciality|a specialty)$/;
const ASIDE =
  /\b(?:years?|months?|decades?|since|part-time|full-time|self-employed|freelance|based|home|here|there|from|near|at|for|of|about|over|per|by|than)\b|\d{2,}/;
const LONGEST = 4;
const MOST = 12;

/**
 * What a list without a verb names: "slate roofs mostly", "class 1 licence + adr". What it names besides (a place, how
 * long) is passed over; `isWhole`: nothing is read unless most parts are names, and there are two.
 */
export function readKeywords(plain: Plain, from: number, until: number, isWhole: boolean): Draft[] {
  const rest = plain.text.slice(from, until);
  const list = rest.slice(0, LIST_ENDS.exec(rest)?.index ?? rest.length);
  if (isWhole && list.length < rest.trimEnd().length) return [];
  const names: Named[] = [];
  let unread = 0;
  let start = 0;
  for (const joint of [...list.matchAll(JOINT), { index: list.length, 0: "" }].slice(0, MOST)) {
    const words = list.slice(start, joint.index);
    const name = keywordAt(plain, from + start, from + joint.index, isWhole);
    if (name) names.push({ ...name, isTurned: false });
    else if (isWhole && words.trim() && !ASIDE.test(words)) unread += 1;
    start = joint.index + joint[0].length;
  }
  return isWhole && (names.length < 2 || unread > names.length / 2) ? [] : skillDrafts(names, "has", LIKELY);
}

function keywordAt(
  plain: Plain,
  from: number,
  until: number,
  isWhole: boolean,
): Omit<Named, "isTurned"> | null {
  const { start, end } = bareKeyword(plain, from, until);
  const words = plain.text.slice(start, end);
  const known = lookUp(words);
  if (known && !known.isOrdinary) return { value: known.name, kind: known.kind, isKnown: true, start, end };
  if (!words || words.split(" ").length > LONGEST || ASIDE.test(words)) return null;
  const paper = readPaper(plain, start, end);
  if (paper?.end === end) return paper;
  const isCapital = /(?:^|\s)\p{Lu}\p{Ll}/u.test(originalOf(plain, start + words.indexOf(" ") + 1, end));
  const name = isCapital ? null : readName(plain, start, end, isWhole ? "things" : "work");
  return name && name.end - name.start >= (end - start) / 2 ? name : null;
}

/** Where a keyword stands without what leads to it and what trails it. */
function bareKeyword(plain: Plain, from: number, until: number): Span {
  const text = plain.text.slice(from, until).trimEnd().replace(TRAIL, "");
  const lead = text.length - text.trimStart().length;
  const skipped = lead + (LEAD.exec(`${text.slice(lead)} `)?.[0].length ?? 0);
  return { start: Math.min(from + skipped, from + text.length), end: from + text.length };
}
