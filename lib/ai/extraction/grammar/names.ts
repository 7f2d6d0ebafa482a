import { originalOf, type Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import { isInsideName } from "./joined-names";
import { knownInside, toolInside } from "./known-inside";
import type { Named } from "./named";
import { scanKnown } from "./scan-known";
import { namesWork } from "./work-names";

/**
 * How sure the grammar before a list is that names follow: unknown ones count too, or those that name work by their
 * form, things in the plural among them or not.
 */
export type Trust = "any" | "things" | "work" | "known";

const LIST_END =
  /(?: (?:\u2063|\.|!|\?|;|:|\(|\)|"|“|”|-|for|since|over(?= (?:the|these|last|past|\d|many|a|several))|having|because|although|though|while|when|where|which|who|that|(?<! and| or| but|,)at|so|if|as|after|before|until|during|from|by|than|to|works|work(?! (?:and|,|\.|;|for|since)(?: |$)|$)|worked|too|(?<! and| or| but|,)in|(?<! and| or| but|,)on|(?:pretty|quite|very|really|fairly|so|rather|reasonably|extremely) (?:well|fluently)|well enough|(?<! and| or| but|,)enough|every|daily|professionally|these days|nowadays|fluently|very well|really well|quite well|well|at all|yet|right now|now|again|anymore|any more|behind|under my belt|every day|on a daily|in my|in our|on the job|i|we|they|he|she|you|it(?! (?:support|security|infrastructure|management|consulting|operations|project|service|services|systems|administration))|my|our|is|are|was|were|have|has|would|can|will|sadly|unfortunately|honestly|myself|last|next|this|on top|in depth|in addition|alongside|also know|back|years? ago|lol|please|thanks|sorry|give or take|more or less|at least|at most|roughly|both done|all done|once|twice|briefly|off|rn(?= ,| \.|$)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|please help|inside out|backwards|by heart|properly|whatsoever|from scratch|i go|so far|(?:\d+|an?|one|two|three|four|five|six|a few|a couple of|several|some) (?:days?|weeks?|months?|years?) ago)(?= |$)|$)/;
const PARTS = / (?:,|and|or|nor|&|\+|\/|plus|as well as|along with|but|with)(?= |$)/g;
const TURN = /^(?:but )?(?:not|no|zero|none|never|without|except|except for|excluding)(?: in| any| for)? /;
const LEADING =
  /^(?:(?:a (?:mix|mixture|range|variety|combination|selection) of|all (?:kinds|sorts|types|manner|aspects) of|(?:my|a) fair share of|a working knowledge of|the fundamentals of|a fair amount of|everything about|how to work with|a great deal of|a little bit of|experience with|fundamentals of|command of|grasp of|understanding of|proficiency in|a good deal of|anything about|conversational|languages like|quite a bit of|a fair bit of|experience in|nothing about|the basics of|intermediate|knowledge of|particularly|professional|the language|managing to|things like|tiny bit of|especially|large-scale|small-scale|end-to-end|residential|day-to-day|high-end|domestic|how to use|to use|quite some|stuff like|tools like|basics of|currently|occasionally|sometimes|increasingly|different|excellent|extensive|freelance|full-time|including|part-time|plenty of|primarily|voluntary|a bit of|a little|a lot of|advanced|hands-on|probably|recently|bits of|general|lots of|neither|perhaps|several|such as|tons of|various|working|around|decent|either|enough|fairly|fluent|little|mainly|modern|mostly|native|online|pretty|really|strong|about|basic|doing|great|maybe|plain|quite|solid|using|use|also|best|both|deep|even|good|just|like|many|more|most|much|only|pure|some|then|very|with|all|any|and|e.g|new|now|the|an|in|my|of|on|to|at|a) )+/;
const TRAILING =
  / (?:side of things|side|industry|sector|business|trade|department|world|space|field|someday|one day|some day|eventually|in the future|soon|quickly|fast|[a-z]{2,12}(?:ively|vily|ally|antly|ently|edly|erly)|programming language|background|bootcamp|training|language|programming|apprenticeship|program|programme|workshop|classes|class|lessons?|tutorials?|certs?|exams?|skills?|experience|knowledge|certified|qualified|certification|certificate|course|code|basics|stuff|things|projects?|too|also|either|well|really|though|a lot|a bit|a little|fluently|daily|regularly|mostly|mainly|professionally|mate|pal|buddy|bro|guys|folks|in general|as well|or so|etc|sometimes|often|anyway|at work|here|there)$/;
const UNNAMEABLE =
  /^(?:i|me|you|he|she|it|we|they|this|that|these|those|things?|stuff|lots?|something|anything|everything|nothing|someone|people|others|one|ones|my|your|his|her|their|our|its|what|how|why|who|when|where|life|job|jobs|work|working|time|times|day|days|years?|months?|weeks?|hours?|experience|field|area|industry|sector|company|business|role|position|place|home|school|university|college|team|teams|office|world|country|city|town|same|lot|bit|general|depth|fact|mind|way|ways|issues?|problems?|questions?|ideas?|feeling|money|skills?|knowledge|career|trade|profession|moment|past|present|future|beginning|end|part|kind|sort|type|types|not|no|yes|is|are|was|be|been|being|have|has|had|do|does|did|yet|all|each|every|many|much|more|less|few|both|else|elsewhere|so|very|too|there|here|then|now|nobody|it all|good|great|bad|better|best|kids|children|them|him|us|myself|himself|herself|right|left|line|front|back|top|shape|trouble|love|public|private|person|course|class(?! \d)|classes|level|levels|theory|ok|okay|interviews?|surveys?|tools|tests?|exams?|data set|basics|fundamentals|ropes|rest|various|different|several|new|old|last|next|first|second|third|hospital|bank|shop|restaurant|hotel|factory|warehouse|school|ward|department|startup|agency|firm|store|charity|half|full|total|detail|details|none|nil|zero|cv|resume|fast|quickly|slowly|hard|hate|names?|numbers?|figures?|peace|order|charge|hand|hands|heart|touch|general terms|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/;
/** "in logistics and retail, moving towards data engineering": where somebody goes is nothing they have. */
const HEADING =
  /^(?:now |currently |and )*(?:done|got|passed|hold|moving|looking|hoping|aiming|seeking|transitioning|switching|shifting|pivoting|turning|heading|leaning|trying|wanting|wishing|planning(?= (?:to|on|a|an) )|thinking|going|keen|eager|open|ready|based|known|still|very|just|quite|rather|surely|slowly|gradually|enjoying|loving|finding|struggling)(?= |$)|^(?:cut|fit|lay|teach|drive|run|make|keep|help|give|take|write|sell|serve|sort|answer|check|supervise|prepare|load|unload|carry|feed|milk|look|clean|fix|mend|paint|deliver|chase|book|order|greet|organise|organize|manage|lead|train|plan|design|build|schedule|process|negotiate|report|update|maintain|install|repair|operate|handle|monitor|review|develop|coordinate|produce|set|teach|analyse|analyze|create|edit|draft|assess)(?= (?:the|an?|after|up|late|new|our|their|[a-z]+[^su]s)(?: |$))/;
const LONGEST = 5;

/** The names of a list that begins at `from`: "Python, SQL and a bit of R but not Rust". */
export function readNames(plain: Plain, from: number, until: number, trust: Trust): Named[] {
  const all = plain.text.slice(from, until);
  const begin = leadingOf(all);
  const list = listOf(all.slice(begin));
  const names: Named[] = [];
  let isTurned = false;
  for (const item of partsOf(list)) {
    const start = from + begin + item.start;
    if (names.length > 0 && (HEADING.test(item.text) || isSomethingElse(plain, start, item.text, trust)))
      break;
    const turn = TURN.exec(item.text)?.[0] ?? "";
    isTurned = turn !== "" || (isTurned && item.joint !== "but");
    const found = readItem(plain, start + turn.length, start + item.text.length, trust);
    const isOnly = names.length > 0 && /^(?:but )?(?:only|just) /.test(item.text);
    names.push(...found.map((name) => ({ ...name, isTurned, isOnly })));
  }
  return names;
}

/** The words before a list that are no name; none where they begin one, as in "Basic". */
function leadingOf(all: string) {
  const lead = LEADING.exec(`${all} `)?.[0].length ?? 0;
  return lookUp(all.slice(0, all.indexOf(" ", lead) + 1 || all.length)) ? 0 : lead;
}

function listOf(all: string) {
  // "Polish (native), English": what stands in brackets becomes blank.
  const text = all.replace(/ \( [^()]{1,24} \)(?= |$)/g, (part) => " ".repeat(part.length));
  const end = endOf(text);
  const more = knownFrom(text.slice(end));
  return text.slice(0, end + (more === 0 ? 0 : more + endOf(text.slice(end + more))));
}

function endOf(text: string) {
  return Math.max(0, (LIST_END.exec(` ${text}`)?.index ?? text.length + 1) - 1);
}

/** "After Effects" begins with a word that ends other lists. */
function knownFrom(text: string): number {
  const pair = /^ ?[a-z]+ [a-z]+/.exec(text)?.[0] ?? "";
  return pair && lookUp(pair) ? pair.length : 0;
}

/** "a background in law and a passion for writing": an article begins something else. */
function isSomethingElse(plain: Plain, start: number, item: string, trust: Trust) {
  const isVouched = trust === "things" && /^the /.test(item);
  return (
    /^(?:an?|my|the) /.test(item) && !readName(plain, start, start + item.length, isVouched ? trust : "known")
  );
}

/** A name; or several without commas: "html css javascript". */
function readItem(plain: Plain, from: number, until: number, trust: Trust): Omit<Named, "isTurned">[] {
  const words = plain.text.slice(from, until).trim();
  if (/ /.test(words) && !lookUp(words)) {
    const known = scanKnown(plain, from, until);
    const length = known.reduce((sum, { start, end }) => sum + end - start, 0);
    if (
      known.length > 1 &&
      known.every(({ value }) => lookUp(value)?.isTool) &&
      length + known.length - 1 === words.length
    )
      return known;
  }
  const name = readName(plain, from, until, trust);
  return name ? [name] : [];
}

function partsOf(list: string) {
  const parts: { text: string; start: number; joint: string }[] = [];
  let start = 0;
  let joint = "";
  const add = (end: number, next: string) => {
    const raw = list.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim()) parts.push({ text: raw.trim(), start: start + lead, joint });
    joint = raw.trim() ? next : `${joint} ${next}`.includes("but") ? "but" : next;
    start = end + next.length + 1;
  };
  for (const match of list.matchAll(PARTS)) {
    if (match.index + 1 < start || isInsideName(list, match.index, match[0].trim())) continue;
    add(match.index, match[0].trim());
  }
  add(list.length, "");
  return parts;
}

/** One name between two places, or none. */
export function readName(
  plain: Plain,
  from: number,
  until: number,
  trust: Trust,
): Omit<Named, "isTurned"> | null {
  const whole = lookUp(plain.text.slice(from, until));
  if (whole) return { value: whole.name, kind: whole.kind, isKnown: true, start: from, end: until };
  const { start, text, known } = trimmed(plain, from, until, trust);
  const end = start + text.length;
  if (known) return { value: known.name, kind: known.kind, isKnown: true, start, end };
  const inner = toolInside(plain, start, end) ?? knownInside(plain, start, end);
  // "Python scripting" is Python; "wound care nursing" stays as it is said.
  if ((inner && lookUp(inner.value)?.isTool) || !isNameable(text)) return inner;
  // "Insurance claims" are no insurance: what a known name stands in is the name.
  const isWork = namesWork(plain, start, end, {
    things: /^(?:things|any)$/.test(trust) || inner !== null,
    holdsKnown: inner !== null,
  });
  const original = originalOf(plain, start, end);
  if (!isVouchedFor(original, trust, isWork, inner !== null)) return inner;
  return { value: inSentenceCase(original), kind: "skill", isKnown: false, start, end };
}

/** Whether what no vocabulary holds counts as a name after words so far trusted. */
function isVouchedFor(original: string, trust: Trust, isWork: boolean, holdsKnown: boolean): boolean {
  if (trust === "known") return holdsKnown && isWork && original.split(" ").length <= 3;
  if (trust !== "any") return isWork;
  return isWork || !/^\p{Ll}+$/u.test(original);
}

/** The words without what leads to a name and what trails it, down to a known one where there is one. */
function trimmed(plain: Plain, from: number, until: number, trust: Trust) {
  let start = from + (LEADING.exec(`${plain.text.slice(from, until)} `)?.[0].length ?? 0);
  let text = plain.text.slice(start, until).trim();
  let known = lookUp(text);
  for (
    let shorter = text.replace(TRAILING, "");
    !known && shorter !== text;
    shorter = text.replace(TRAILING, "")
  ) {
    text = shorter;
    known = lookUp(text);
  }
  known ??= lookUp(text.replace(/ work$/, ""));
  // "dog training" is what somebody does; "Excel training" is Excel.
  if (
    !known &&
    /^(?:things|work)$/.test(trust) &&
    /^ training\b/.test(plain.text.slice(start + text.length, until))
  )
    text = `${text} training`;
  const again = known ? 0 : (LEADING.exec(`${text} `)?.[0].length ?? 0);
  start += again;
  return { start, text: text.slice(again), known };
}

/** "bar work" and "youth work" are named by their field; hard or paid work is not. */
const NO_SORT =
  /^(?:hard|good|great|more|less|shift|night|day|paid|unpaid|part-time|full-time|casual|seasonal|temp|temporary|agency|same|similar|other|team|real|extra|voluntary|freelance|contract|remote|steady|regular|any|some|new|own|physical|heavy|honest|last|previous|current)$/;

function isNameable(text: string): boolean {
  const words = text.split(" ");
  const isSortOfWork = words.length > 1 && words.at(-1) === "work" && !NO_SORT.test(words.at(-2) ?? "");
  if (text.length < 2 || text.length > 60 || words.length > LONGEST) return false;
  if (!/^[\p{L}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/[^\p{L}\p{N}\p{M} .+#/&'-]/u.test(text) || /(?:^| )(?:years?|months?|yrs)(?: |$)/.test(text))
    return false;
  return (
    (isSortOfWork || !UNNAMEABLE.test(words.at(-1) ?? "")) &&
    !UNNAMEABLE.test(words[0] ?? "") &&
    !words.some((word) => /^(?:i|me|you|he|she|we|they|it|that|this|what|not|no|is|are|was)$/.test(word))
  );
}

/** "wound care" → "Wound care"; the person's own capitals stay. */
export function inSentenceCase(words: string): string {
  const clean = words.replace(/\s+/g, " ").trim().slice(0, 80);
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
