import { everyMatch } from "./every-match";

/** A word as rules read it, with the place of the original that it stands for. */
export interface PlainWord {
  key: string;
  start: number;
  end: number;
}

const WORD = /[$€£]\s?\d[\d.,]*(?:\s?k\b)?|\.net\b|[\p{L}\p{N}][\p{L}\p{N}\p{M}+#.'’‘/&-]*|[^\s]/giu;
const LONGEST_WORD = 60;
const SHORT_FORMS: Record<string, string> = {
  im: "i am",
  ive: "i have",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  cant: "can not",
  cannot: "can not",
  "can't": "can not",
  "won't": "will not",
  wont: "will not",
  havent: "have not",
  hasnt: "has not",
  hadnt: "had not",
  isnt: "is not",
  wasnt: "was not",
  couldnt: "could not",
  wouldnt: "would not",
  gonna: "going to",
  wanna: "want to",
  bout: "about",
  tryna: "trying to",
  shouldnt: "should not",
  arent: "are not",
  werent: "were not",
  aint: "am not",
  gotta: "got to",
  "ain't": "am not",
  "let's": "let us",
  yrs: "years",
  yr: "years",
  "yrs'": "years",
  mths: "months",
  exp: "experience",
  n: "and",
  w: "with",
  yoe: "years of experience",
  expirience: "experience",
  experiance: "experience",
  learnign: "learning",
  learnin: "learning",
  studyin: "studying",
  doin: "doing",
  workin: "working",
  tryin: "trying",
  lookin: "looking",
  gettin: "getting",
  teachin: "teaching",
  b4: "before",
  bc: "because",
  cos: "because",
  coz: "because",
  cuz: "because",
  leraning: "learning",
  wich: "which",
  thru: "through",
  abt: "about",
  halfway: "half way",
  becuase: "because",
  curently: "currently",
  currenty: "currently",
  thats: "that is",
  theyre: "they are",
  shes: "she is",
  hes: "he is",
  youre: "you are",
};
const ENDINGS: [RegExp, string][] = [
  [/n't$/, " not"],
  [/'m$/, " am"],
  [/'ve$/, " have"],
  [/'re$/, " are"],
  [/'ll$/, " will"],
  [/'d$/, " 'd"],
  [/'s$/, " 's"],
  [/s'$/, "s"],
];

/** The words and marks of a part of a text, in lower case, short forms written out, longer "words" left out. */
export function plainWords(text: string, start: number, end: number): PlainWord[] {
  const words: PlainWord[] = [];
  for (const match of everyMatch(text.slice(start, end), WORD)) {
    if (match[0].length > LONGEST_WORD) continue;
    const surface = match[0].replace(/[.\-/&]+$/, "") || match[0];
    const place = { start: start + match.index, end: start + match.index + surface.length };
    if (ASIDE.test(surface.toLowerCase())) continue;
    const keys = isTo(surface, words.at(-1)?.key) ? ["to"] : keysAt(surface, text, place.end);
    for (const key of keys) words.push({ key, ...place });
    if (isStopAfter(surface, match[0], text.slice(place.end + 1, place.end + 14)))
      words.push({ key: ".", start: place.end, end: place.end + 1 });
  }
  return words;
}

/** "8 yoe. Node, Postgres": the stop after a short form ends what it says, where nothing goes on from it. */
function isStopAfter(surface: string, whole: string, ahead: string): boolean {
  return (
    whole.length > surface.length &&
    /^(?:yoe|yrs?)$/i.test(surface) &&
    !/^\s*(?:of|in|exp|experience|as|with|at|on)\b/i.test(ahead)
  );
}

/** Asides of a chat, which are part of no name. */
const ASIDE = /^(?:tbh|btw|fyi|innit|atm|pls|plz|ngl|imo|imho|thx|tho)$/;

/** "want 2 get into": the figure is a word there. */
function isTo(surface: string, before: string | undefined) {
  return surface === "2" && /^(?:want|need|like|love|hope|going|trying|plan)$/.test(before ?? "");
}

/** "IT" is no "it", and "id love to" no document. */
function keysAt(surface: string, text: string, end: number): string[] {
  if (surface === "IT") return ["information-technology"];
  const isWish =
    /^id$/i.test(surface) && /^ (?:love|like|rather|prefer|say|want|really) /.test(text.slice(end, end + 9));
  return isWish ? ["i", "'d"] : keysOf(surface);
}

function keysOf(surface: string): string[] {
  const lower = surface
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—]/g, "-");
  const short = Object.hasOwn(SHORT_FORMS, lower) ? SHORT_FORMS[lower] : undefined;
  if (short) return short.split(" ");
  return numberKeys(lower) ?? endingKeys(lower) ?? [lower.replace(/^'+|'+$/g, "") || lower];
}

/** "3yrs" → 3 years, "6-7" → 6 - 7. */
function numberKeys(lower: string): string[] | null {
  const timed = /^(\d+(?:[.,]\d+)?\+?)(years?|yrs?|y|months?|mths?)$/.exec(lower);
  if (timed) return [timed[1] ?? "", timed[2]?.startsWith("m") ? "months" : "years"];
  const range = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?\+?)$/.exec(lower);
  return range ? [range[1] ?? "", "-", range[2] ?? ""] : null;
}

/** "isn't" → is not, "wife's" → wife 's. */
function endingKeys(lower: string): string[] | null {
  const ending = ENDINGS.find(([pattern]) => lower.length > 2 && pattern.test(lower));
  return ending
    ? lower
        .replace(...ending)
        .split(" ")
        .filter(Boolean)
    : null;
}
