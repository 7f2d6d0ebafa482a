import { type Draft, LIKELY } from "../grammar/draft";
import { readName, readNames, type Trust } from "../grammar/names";
import { skillDrafts } from "../grammar/things";
import { everyMatch } from "../text/every-match";
import type { Plain } from "../text/plain";

const MY_SKILL =
  /\bmy ((?:[^ ,;]+ ){1,3}?)(?:skills? |knowledge |level )?(is|are|was|were) (?:(?:very|really|quite|pretty|still|a bit|rather|actually|only|just|so|too|fairly|truly|definitely|at|an?|not|okay but) )*([a-z0-9-]+)(?= ?(?:,|\.|!|;|$|and|but|at|level|now|too|as well|enough|once|before|back|again|when|in))/g;
const POOR =
  /^(?:awful|terrible|bad|weak|poor|rusty|horrible|non-existent|nonexistent|lousy|limited|lacking|rubbish|a1|rudimentary|shaky|mediocre|minimal)$/;
const FINE =
  /^(?:good|great|excellent|fluent|strong|solid|decent|fine|ok|okay|native|advanced|perfect|intermediate|b1|b2|c1|c2|impeccable|proficient|conversational)$/;

const STRONGEST =
  /^((?:[^ ]+ ){1,4}?)(?:is|are) (?:definitely |probably |by far )?my (?:strongest|best|main|first|favou?rite|primary|native|go-to|core|mother) (?:programming )?(?:languages?|skills?|tools?|strengths?|tongue|speciality|specialty|areas?|fields?|subjects?|expertise)\b/;
const DAILY =
  /(?:^|[;:.,-] )((?:(?!my |i |the |it |this |that )[^ ;:.,]+ ){1,4}?)(?:is|are) (?:my (?:bread and butter|forte|strong suit|daily business)|second nature to me|not new to me)\b/;

/** "My Excel is awful", "my German is fluent", "Java is my strongest language". */
export function readRatedSkills(plain: Plain, start: number, end: number): Draft[] {
  const text = plain.text.slice(start, end);
  const rated = everyMatch(text, MY_SKILL).flatMap((match) => readRating(plain, start, match));
  const best = readNamed(plain, start, STRONGEST.exec(text), "known");
  return [
    ...rated,
    ...best,
    ...readNamed(plain, start, DAILY.exec(text), "any"),
    ...readMarks(plain, start, text),
  ];
}

/** A mark right behind a name: "Networks ok", "English so-so", "underwater welding no, never". */
const MARK =
  /(?:^|(?:,|;|\.|:) (?:and |but )?|(?<!,) (?:and|but) )((?:[^ ,;.:]+ ){1,3}?)(ok|okay|so-so|fine|good|great|decent|yes|fluent|native|advanced|intermediate|a2|b1|b2|c1|c2|no|never|none|zero|nope|not at all|not really)(?= ?(?:$|,|;|\.|!|and |but ))/g;

/** Names with a mark behind them; two at least, or one that is denied, so that no phrase is taken for them. */
function readMarks(plain: Plain, start: number, text: string): Draft[] {
  const marked = everyMatch(text, MARK).flatMap((match) => {
    const [whole, words = "", mark = ""] = match;
    const from = start + match.index + whole.indexOf(words);
    const name = readName(plain, from, from + words.trimEnd().length, "known");
    const isWhole = name?.start === from && name.end === from + words.trimEnd().length;
    return name && isWhole
      ? [
          {
            name: { ...name, isTurned: false },
            isDenied: /^(?:no|never|none|zero|nope|not at all|not really)$/.test(mark),
          },
        ]
      : [];
  });
  const isSure = marked.length > 1 || marked.some(({ isDenied }) => isDenied) || /\b(?:i|my)\b/.test(text);
  return isSure
    ? marked.flatMap(({ name, isDenied }) => skillDrafts([name], isDenied ? "lacks" : "has", LIKELY))
    : [];
}

function readRating(plain: Plain, start: number, match: RegExpExecArray): Draft[] {
  const [whole, words = "", verb = "", rating = ""] = match;
  if (!POOR.test(rating) && !FINE.test(rating)) return [];
  const isGood = FINE.test(rating) !== /\bnot [a-z0-9-]+$/.test(whole);
  const isPast = verb.startsWith("w");
  if (isPast && !isGood) return [];
  const at = start + match.index + "my ".length;
  const names = readNames(plain, at, at + words.trimEnd().length, "known");
  return skillDrafts(names, isPast ? "had" : isGood ? "has" : "lacks", LIKELY);
}

function readNamed(plain: Plain, start: number, match: RegExpExecArray | null, trust: Trust): Draft[] {
  if (!match) return [];
  const [whole, words = ""] = match;
  const from = start + match.index + whole.indexOf(words);
  return skillDrafts(readNames(plain, from, from + words.trimEnd().length, trust), "has");
}
