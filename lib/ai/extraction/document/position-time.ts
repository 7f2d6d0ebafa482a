import { DATES } from "./resume-sections";

/** When a line of a résumé says a position is or was held. */
interface PositionTime {
  /** The words that say so. */
  text: string;
  isPast: boolean;
}

/** "(current)", "(previous post)", "— previously", "(until 2019)": without dates, at the end of a line. */
const IN_WORDS =
  /(?:\s*\(\s*|\s+[—–-]+\s+)(?:(current(?:ly)?|now|present|ongoing|to date)|(?:previous(?:ly)?|former(?:ly)?|earlier|past|(?:until|till) (?:(?:19|20)\d\d|\p{Lu}[^)\n]{0,20})))(?: (?:post|role|position|job))?(?:,[^)\n]{0,30})?\)?\s*$/iu;

const SINCE = /(?:[(,]|\s[—–-])\s*since (?:\p{L}{3,9} )?(?:19|20)\d\d\)?\s*$/iu;

const SINCE_FIRST = /^\W*since (?:\p{L}{3,9} |\d{1,2}[/.])?(?:19|20)\d\d\b/iu;

/** The time that a line names; null where it names none. */
export function positionTime(words: string): PositionTime | null {
  const dates = DATES.exec(words);
  if (dates) return { text: dates[0], isPast: Boolean(dates[1]) };
  const since = SINCE.exec(words) ?? SINCE_FIRST.exec(words);
  if (since) return { text: since[0], isPast: false };
  const said = IN_WORDS.exec(words);
  return said && { text: said[0], isPast: !said[1] };
}
