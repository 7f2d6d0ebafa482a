import type { Span } from "@/lib/ai/embedding/span";
import { asksOfPosting, isUnvoiced, seeksSomebody } from "./adverts";
import { linesOf, paragraphsOf } from "./paragraphs";
import { positionTime } from "./position-time";
import { resumeLinesOf } from "./resume-lines";
import { sectionOf } from "./resume-sections";

/** What a message is made of: the person's own words, and pasted résumés. Job adverts are in neither. */
export interface Parts {
  prose: Span[];
  resumes: Span[];
}

const ADVERT_HEADING =
  /^[\s#*•-]*(?:key |main |job |your |our |minimum |preferred |essential |desired |basic |the )*(?:requirements?|responsibilities|qualifications|duties|tasks|profile|about (?:the role|the job|the position|us|you|the company)|what (?:you(?:'|’)?ll (?:do|bring|need)|you (?:will )?(?:do|bring|need|offer)|we(?:'|’)?re looking for|we (?:are looking for|look for|need|want|offer|expect))|who (?:you are|we are|we(?:'|’)re looking for)|you (?:bring|have|offer)|we offer|benefits|perks|must[- ]haves?|nice[- ]to[- ]haves?|job description|the role|role overview|position overview|job summary|how to apply|your mission|your role|essential(?: criteria)?|the (?:successful|ideal|right) (?:applicant|candidate|person) (?:will|should|must|has|have)|you (?:will|must|should)(?: be| have)?|desirable|person specification|skills required|required skills)\b[^.!?\n]{0,30}:?\s*$/i;
const CALLED_ADVERT =
  /\b(?:job|role|vacancy) (?:ad|advert|advertisement|posting|description|spec|listing)\b|\b(?:this|the|an?|following) (?:ad|advert|posting|vacancy|listing|jd)\b/i;
const ADVERT_TITLE =
  /\((?:[mfdwx]\/){1,3}[mfdwx]\)|\b(?:we(?:'|’)?re|we are|now) (?:hiring|looking for|seeking)\b|\bjoin our team\b|^\s*(?:job|vacancy|position|job title|role)\s*:/im;
const ADVERT_WORDS =
  /\b(?:the (?:ideal|successful) candidate|applicants? (?:must|should)|equal opportunity|apply (?:now|today|by|via)|competitive salary|you will (?:be|have|work|lead|join|report)|you(?:'|’)ll (?:be|have|own|run|manage|work|lead|join)|we(?:'|’)?re (?:looking|seeking|hiring)|we are (?:looking|seeking|hiring)|years? of experience (?:is |are )?(?:required|preferred)|reports? to the|salary range|closing date|person spec(?:ification)?|years?[^.\n]{0,40} (?:expected|minimum|required|preferred|essential)|certifi(?:cation|cate) (?:is )?(?:preferred|required|desirable)|no (?:experience|qualifications?|degree) (?:is |are )?(?:needed|required|necessary)|essential criteria|desirable criteria|immediate start)\b/gi;
const RESUME_TITLE = /^[\s#*]*(?:curriculum vitae|c\.?v\.?|r[ée]sum[ée])\b[^.!?\n]{0,40}$/im;
const CONTACT =
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,20}|\blinkedin\.com\/|(?:^|\s)\+?\d[\d ()/-]{8,18}\d(?:\s|$)/;
const LABELLED_LINE =
  /^\s*(?:(?:professional |personal |career )?summary|headline|(?:key |core |technical )?skills|education|current role|tech stack)\s*:\s*\S/i;
const PASTED = /\b(?:past(?:ing|ed)|here(?:'s| is|’s)|below|this is) (?:[\w-]+ ){0,2}?(?:my|is my)\b/i;
const ANNOUNCED =
  /\b(?:my|this|the|old|pasting|pasted) (?:[\w-]+ ){0,2}?(?:cv|r[ée]sum[ée]|linkedin)\b|\b(?:cv|r[ée]sum[ée])\b[^.\n]{0,30}(?:below|here|:)|^\W*(?:cv|r[ée]sum[ée])\b/i;
const CLOSING = /^\W*references?(?: are)?(?: available)? (?:up)?on request\W*$/im;
const SPOKEN =
  /(?:^|[.!?]\s|\n)\s*(?:I|I'm|I’m|I've|I’ve|My|We|Can you|Could you|What|How|Should|Do you|Is this|Please|Thanks|Any|Would|Here(?:'s| is|’s)?|This is|Below|Hi|Hello)\b/;

/** Finds pasted documents in a message, paragraph by paragraph. */
export function documentParts(text: string): Parts {
  const paragraphs = paragraphsOf(text);
  const isOwnDocument = RESUME_TITLE.test(firstLineOf(text)) || ANNOUNCED.test(text.slice(0, 200));
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const isSought = !isOwnDocument && paragraphs.some((paragraph) => seeksSomebody(wordsOf(paragraph)));
  if (asksOfPosting(text)) return { prose: [], resumes: [] };
  const shown = shownFrom(text);
  if (shown > 0) return { prose: paragraphsOf(text.slice(0, shown)), resumes: [] };
  const parts = partsOf(text, paragraphs, isSought);
  return isSought
    ? { prose: parts.prose.filter((paragraph) => !isUnvoiced(wordsOf(paragraph))), resumes: [] }
    : parts;
}

/** How somebody points at what they paste: "Should I apply for this?", "tailor my CV to this". */
const POINTS =
  /\b(?:tailor|match|apply|suit(?:s|ed)?|fit|right|good enough|qualified|chance|worth|think|thoughts|make|realistic|go)\b[^\n]{0,30}\b(?:this|that|it|these|below)\b|\b(?:this|it|these)\b[^\n]{0,30}\b(?:for me|suit|fit|worth|right|realistic|me\?)/i;

/** Where a message shows something that its first line asks about and nobody in it speaks of themselves; 0 where none does. */
function shownFrom(text: string): number {
  const first = firstLineOf(text);
  const begin = text.indexOf(first) + first.length;
  const rest = text.slice(begin);
  const isPointed =
    /[?:]\s*$/.test(first) && POINTS.test(first) && !/\bmy (?:[\w-]+ )?(?:profile|linkedin)\b/i.test(first);
  const isOwn =
    /\b(?:cv|r[ée]sum[ée])\b/i.test(first) &&
    !/\b(?:to|for|against|with) (?:this|that|these|it)\b/i.test(first);
  return isPointed && !isOwn && rest.trim().length > 20 && isUnvoiced(rest) ? begin : 0;
}

function partsOf(text: string, paragraphs: Span[], isSought: boolean): Parts {
  const isAdvert = !RESUME_TITLE.test(firstLineOf(text)) && looksLikeAdvert(text, paragraphs);
  const isResume = !isAdvert && !isSought && looksLikeResume(text);
  if (!isAdvert && !isResume) return { prose: paragraphs, resumes: [] };
  const unspoken = paragraphs.findIndex((paragraph) => !isSpoken(text, paragraph));
  const first = isResume ? Math.max(0, unspoken) : unspoken;
  let last = paragraphs.length - 1;
  while (last > first && isSpoken(text, paragraphs[last]) && !isDocumentLike(text, paragraphs[last]))
    last -= 1;
  const begin = paragraphs[Math.max(0, first)]?.start ?? 0;
  const within = {
    start: begin + introduction(text.slice(begin)),
    end: paragraphs[last]?.end ?? text.length,
  };
  const prose = paragraphs.filter((_, index) => index < first || index > last);
  return { prose, resumes: isResume ? [within] : [] };
}

function looksLikeAdvert(text: string, paragraphs: Span[]) {
  const lines = paragraphs.flatMap((paragraph) => linesOf(text, paragraph));
  if (holdsPositions(text, lines)) return false;
  const headings = lines.filter(
    ({ start, end }) => end - start < 60 && ADVERT_HEADING.test(text.slice(start, end)),
  ).length;
  const words = text.slice(0, 50_000).match(ADVERT_WORDS)?.length ?? 0;
  const isTitled = ADVERT_TITLE.test(text.slice(0, 3000));
  // "What do you think of this job ad?", and a list of what they want: one sign more each.
  const isCalledSo = CALLED_ADVERT.test(text.slice(0, 300)) && !RESUME_TITLE.test(text.slice(0, 2000));
  const points = lines.filter(({ start }) => /[-•*–▪]/.test(text[start] ?? "")).length;
  const isList = headings > 0 && points > 1 && !lines.some((line) => isResumeSection(text, line));
  const signs = headings + Math.min(words, 2) + Number(isTitled) + Number(isCalledSo) + Number(isList);
  return lines.length >= 3 && signs >= 2;
}

/** Where somebody has worked, from when until when: no advert says that, whatever its headings are called. */
function holdsPositions(text: string, lines: Span[]): boolean {
  const dated = lines.filter(({ start, end }) => positionTime(text.slice(start, Math.min(end, start + 200))));
  const isHistory = lines.some(({ start, end }) =>
    /^(?:experience|earlier)$/.test(sectionOf(text.slice(start, end))?.section ?? ""),
  );
  return isHistory && dated.length > 1 && !ADVERT_TITLE.test(text.slice(0, 3000));
}

function isResumeSection(text: string, { start, end }: Span) {
  const line = text.slice(start, end);
  return line.length < 60 && sectionOf(line) !== null && !ADVERT_HEADING.test(line);
}

function looksLikeResume(text: string) {
  const lines = resumeLinesOf(text, { start: 0, end: text.length });
  const sections = lines.filter((line) => sectionOf(text.slice(line.start, line.end)) !== null).length;
  const dates = lines.filter((line) =>
    positionTime(text.slice(line.start, Math.min(line.end, line.start + 200))),
  ).length;
  const score =
    Math.min(sections, 3) +
    Math.min(dates, 2) +
    Number(CONTACT.test(text.slice(0, 2000))) +
    2 *
      Number(
        RESUME_TITLE.test(text.slice(0, 2000)) ||
          ANNOUNCED.test(text.slice(0, 200)) ||
          CLOSING.test(text.slice(-300)),
      );
  // "Summary: financial analyst, advanced Excel": one line, and nobody who says "I".
  const isOneLine = LABELLED_LINE.test(text.slice(0, 60)) && !/\bI\b|\bI[’']/.test(text.slice(0, 2000));
  const isHandedOver = introduction(text) > 0 && PASTED.test(text.slice(0, 120));
  return (
    isHandedOver ||
    isAnnouncedAlone(text) ||
    (isOneLine && sections >= 1) ||
    (lines.length >= 3 &&
      sections + dates >= 1 &&
      score >= (FIRST_PERSON.test(text.slice(0, 2000)) && (sections === 0 || dates === 0) ? 3 : 2))
  );
}

/** "Top of my CV, be honest:" and lines in which nobody says "I". */
function isAnnouncedAlone(text: string): boolean {
  const first = firstLineOf(text);
  const rest = text.slice(text.indexOf(first) + first.length);
  return (
    /\b(?:my|the|this) (?:[\w-]+ ){0,3}?(?:cv|r[ée]sum[ée]|linkedin)\b/i.test(first) &&
    first.length < 120 &&
    rest.trim().length > 40 &&
    !/\b(?:to|for|against|with) (?:this|that|these|the)\b|\b(?:tailor|match|fit|apply|suit)/i.test(first) &&
    !seeksSomebody(rest) &&
    !FIRST_PERSON.test(rest)
  );
}

/** Who writes of themselves in sentences, or to somebody, needs more signs to be taken for a document. */
const FIRST_PERSON = /\b(?:I|i|I'm|im|my|My|we|We|you|You|your|Your)\b|\?/;

function firstLineOf(text: string) {
  return text.slice(0, 200).trimStart().split("\n")[0] ?? "";
}

/** A line that hands the document over: "Here is my CV:". */
function introduction(text: string) {
  return (
    /^[^\n]{0,80}\b(?:cv|r[ée]sum[ée]|profile|linkedin)\b[^\n]{0,40}:[ \t]*\n/i.exec(text)?.[0].length ?? 0
  );
}

function isSpoken(text: string, paragraph: Span | undefined) {
  if (!paragraph) return false;
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600));
  return SPOKEN.test(opening) && !isDocumentLike(text, paragraph);
}

function isDocumentLike(text: string, paragraph: Span | undefined) {
  if (!paragraph) return false;
  const lines = linesOf(text, paragraph)
    .slice(0, 40)
    .map((line) => text.slice(line.start, line.end));
  return lines.some(
    (line) =>
      (line.length < 60 && (ADVERT_HEADING.test(line) || sectionOf(line) !== null)) ||
      /^[-•*–▪]\s/.test(line) ||
      positionTime(line.slice(0, 200)) !== null,
  );
}
