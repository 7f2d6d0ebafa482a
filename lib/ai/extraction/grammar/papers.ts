import { originalOf, type Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import type { Named } from "./named";
import { inSentenceCase, readName } from "./names";

/** What people hold that has been given to them, or hope for: "a forklift licence", "my CISM", "AAT level 3". */
const PAPER =
  /^(?:licen[cs]es?|cert|certs|certificates?|certification|card|ticket|registration|qualification|diploma|badge|accreditation|pass)$/;
const COURSE =
  /^(?:exams?|tests?|course|class|training|apprenticeship|studies|certification|cert|certs|qualification)$/;
const LEAD = /^(?:(?:my|a|an|the|some|any|current|full|valid|own|new|clean|both|for|to|on|of|in|towards?) )+/;
const STOP =
  /^(?:[^\p{L}\p{N}]|and|or|but|of|in|on|at|with|from|by|for|to|since|so|because|as|if|when|while|then|last|next|this|now|right|already|too|yet|before|after|off|until|soon|someday|one|i|we|it|that|which|is|are|was|were|has|have|at|most|both|done|done\.?|though|ran|expired|out|week|also|either|please|at|again|first|next|later|ago|lol)$/u;
const NO_PAPER = /^(?:bit|lot|lots|knowledge|experience|years?|little|much|more|no|not|better|started|used)$/;
const LONGEST = 6;
const LONGEST_TEXT = 120;

/**
 * The paper that is named at `from`: known by name, by its last word, by capitals ("PALS") or by a level ("AAT level 3").
 * What is merely learned for it ("exam", "course") is no part of the name.
 */
export function readPaper(plain: Plain, from: number, until: number): Named | null {
  const text = plain.text.slice(from, Math.min(until, from + LONGEST_TEXT));
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const whole = wordsOfName(text.slice(lead));
  const isPaper = PAPER.test(whole.at(-1) ?? "") && whole.length > 1;
  const name = withoutCourse(whole);
  if (name.length === 0 || NO_PAPER.test(name[0] ?? "")) return null;
  const start = from + lead;
  const end = start + name.join(" ").length;
  const original = originalOf(plain, start, end);
  const isCalledSo = isNameOfPaper(original, name.join(" "));
  const known = readName(plain, start, end, "known");
  const isWhole = known !== null && known.end - known.start === end - start;
  if (known && (isWhole || !(isPaper || isCalledSo))) return { ...known, isTurned: false };
  if (!isPaperByItself(plain, name, { isPaper, isCalledSo })) return null;
  return { value: inSentenceCase(original), kind: "skill", isKnown: false, isTurned: false, start, end };
}

function isPaperByItself(
  plain: Plain,
  name: string[],
  { isPaper, isCalledSo }: { isPaper: boolean; isCalledSo: boolean },
) {
  return isPaper ? !isDrivingLicence(name) : isCalledSo && !isShouted(plain);
}

/** Which the vocabulary has by another name. */
function isDrivingLicence(name: string[]) {
  return /^(?:driving|driver|driver 's|drivers)$/.test(name[0] ?? "") && lookUp(name.join(" "));
}

function wordsOfName(text: string): string[] {
  const words = text.split(" ");
  const stop = words.findIndex((word) => STOP.test(word));
  return words.slice(0, stop < 0 ? LONGEST : Math.min(stop, LONGEST)).filter(Boolean);
}

function withoutCourse(words: string[]): string[] {
  const name = [...words];
  while (COURSE.test(name.at(-1) ?? "") && name.length > 1) name.pop();
  return name;
}

function isNameOfPaper(original: string, plainName: string) {
  return (
    /(?:^|[^\p{L}])[\p{L}]{0,4}\p{Lu}{3,}\+?(?=$|[^\p{L}])/u.test(original) ||
    /(?:^| )level \d+$/.test(plainName)
  );
}

function isShouted({ source }: Plain) {
  const beginning = source.slice(0, 400);
  return beginning === beginning.toUpperCase();
}
