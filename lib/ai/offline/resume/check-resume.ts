/** What can be counted in a résumé without guessing. */
export interface ResumeCheck {
  words: number;
  bullets: number;
  /** Bullets with neither a number nor a word that tells of a result. */
  withoutResult: number;
  weakStarts: number;
  /** Bullets of more than thirty words. */
  tooLong: number;
  /** First-person pronouns. */
  pronouns: number;
  /** Each style in which a span of time is written, named by an example in words. */
  dateStyles: string[];
  missingSections: string[];
  /** The bullets most worth changing, exactly as written, weakest first. */
  weakest: string[];
}

const BULLET = /^[ \t]*(?:[-•*–▪·‣]|\d{1,2}[.)])\s+(.+)$/;
export const WEAK_START =
  /^(?:was |were |i was |also )?(?:responsible for|helped(?: out)?(?: with| to| in)?|worked (?:on|with|in)|assisted(?: with| in)?|involved in|participated in|duties included|tasked with|in charge of|supported|dealt with|handled|contributed to|took part in)\b/i;
export const RESULT =
  /\d|%|\b(?:so that|which (?:cut|led|made|saved|reduced|raised|brought|helped)|leading to|led to|resulting|result(?:ed)? in|reduced|reducing|cut|cutting|increased|increasing|improved|improving|saved|saving|doubled|halved|tripled|won|grew|faster|fewer|first time|award\w*)\b/i;
const DATE_STYLES: [string, RegExp][] = [
  [
    "month and year in words",
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:19|20)\d\d/i,
  ],
  ["month and year in figures", /\b(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d/],
  [
    "years only",
    /(?<![\w/.] ?|[a-z]{3,9}\.? )\b(?:19|20)\d\d\s*(?:-|–|—|to)\s*(?:(?:19|20)\d\d|present|now|today|current)/i,
  ],
];
const SECTIONS: [string, RegExp][] = [
  [
    "experience",
    /^[^\w\n]{0,8}(?:work |professional |relevant )*(?:experience|employment|work history|career)\b/im,
  ],
  ["education", /^[^\w\n]{0,8}(?:education|training|studies|qualifications)\b/im],
  ["skills", /^[^\w\n]{0,8}(?:[\p{L}]+ ){0,4}skills\b/imu],
];

/** Checks a résumé's text. Pure counting; it judges nothing that it cannot see. */
export function checkResume(given: string): ResumeCheck {
  const text = withoutLeadIn(given);
  const bullets = bulletsIn(text).filter((line) => !isListOfNames(line));
  const weakest = bullets
    .map((line, index) => ({ line, index, faults: faultsOf(line) }))
    .filter(({ faults }) => faults > 0)
    .sort((left, right) => right.faults - left.faults || left.index - right.index);
  return {
    words: text.split(/\s+/).filter(Boolean).length,
    bullets: bullets.length,
    withoutResult: bullets.filter((line) => !RESULT.test(line)).length,
    weakStarts: bullets.filter((line) => WEAK_START.test(line)).length,
    tooLong: bullets.filter((line) => line.split(/\s+/).length > 30).length,
    pronouns: text.match(/\b(?:I|me|my|mine|myself)\b/g)?.length ?? 0,
    dateStyles: DATE_STYLES.filter(([, style]) => style.test(text)).map(([name]) => name),
    missingSections: SECTIONS.filter(([, heading]) => !heading.test(text)).map(([name]) => name),
    weakest: weakest.map(({ line }) => line),
  };
}

/** The bullet points of a text without their marks; short lines count when there are no marks at all. */
export function bulletsIn(text: string): string[] {
  const lines = text.slice(0, 100_000).split(/\r?\n/);
  return lines.flatMap((line) => BULLET.exec(line)?.[1]?.trim() || []);
}

/** "Hi, here is my CV:" stands above the résumé, and not in it. */
function withoutLeadIn(text: string): string {
  const lead = /^\s*[^\n]{1,200}:[ \t]*\n\s*(?=\S)/.exec(text)?.[0] ?? "";
  return /\b(?:my|the|this)\b/i.test(lead) ? text.slice(lead.length) : text;
}

/** "SEO, HubSpot, Google Analytics": tools have no result, what was done with them has. */
function isListOfNames(line: string): boolean {
  const parts = line.slice(0, 300).split(/,|;|\band\b/);
  return parts.length > 1 && parts.every((part) => /^\s*(?!\w+(?:ed|ing)\b)\S+(?: \S+){0,2}\s*$/.test(part));
}

function faultsOf(line: string) {
  return 2 * Number(WEAK_START.test(line)) + Number(!RESULT.test(line));
}
