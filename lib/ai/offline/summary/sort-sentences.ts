import { splitSentences } from "../../embedding/split-sentences";
import { looksLikeAdvert, looksLikeResume } from "../material";
import { plain } from "../plain";
import { readsEnglish } from "../reads-english";
import { type Statement, sentencesOf } from "../statements";
import type { Section } from "./sections";
import { weigh } from "./weigh";

interface Said {
  role: "user" | "assistant";
  text: string;
}

const OF_ONESELF = /\b(?:I|I'm|I’m|I've|I’ve|me|my|mine|we|our|us)\b/;
const WANTS =
  /\bI(?:'d|’d| would| really)? (?:like|love|want|wish|hope|need|aim|prefer)\b|\bI(?:'m|’m| am) (?:looking for|hoping|aiming|interested in|thinking of|planning)\b|\bmy (?:goal|dream|aim|plan)\b/i;
const DECIDED =
  /\bI(?:'ve|’ve| have)? (?:just |now |finally )?(?:decided|chose|chosen|accepted|declined|turned down|signed|resigned|gave notice|enrolled|applied)\b|\bI(?:'ll|’ll| will)\b|\bI(?:'m|’m| am) going to\b|\b(?:let's|let’s) do\b|\bwe agreed\b/i;
const ADVISES =
  /^(?:[Ss]tart|[Bb]egin|Apply|Ask|Write|Learn|Talk|Take|Tell|Build|Practi[sc]e|Prepare|Send|Update|Look|Focus|Consider|Try|Choose|Set|Find|Keep|Make|Use|Read|Show|Give|Name|Plan|Pick|Bring|Add|Put|Say|Wait|Accept|Decline|Negotiate|Book|Go|Do|Don't|Don’t|Avoid|First|Then|Compare|Check)\b|\b[Yy]ou (?:should|could|might|can)\b|\bI(?:'d|’d| would) (?:suggest|recommend|advise|start|ask|go)\b|\b(?:my advice|worth (?:a|it|trying|asking|learning))\b/;
const MOST_SHARED = 2;
const LONGEST_UNREAD = 160;

/** The sentences of a message that a summary may quote, each with the part it belongs to. */
export function sortSentences({ role, text }: Said): { section: Section; words: string }[] {
  if (!readsEnglish(text)) return unread(text);
  const statements = sentencesOf(role === "user" ? text : withoutMarkup(text), "history", null);
  if (role === "assistant") return bestOf(statements.filter(advises), 1).map(as("advised"));
  if (looksLikeAdvert(text) || looksLikeResume(text))
    return bestOf(statements, MOST_SHARED).map(as("shared"));
  return statements.flatMap((statement) => {
    const section = sectionOf(statement);
    return section ? [as(section)(statement)] : [];
  });
}

function sectionOf({ kind, text }: Statement): Section | null {
  if (kind === "asked") return "asked";
  if (DECIDED.test(text)) return "decided";
  if (kind === "wish" || WANTS.test(text)) return "wants";
  return kind === "other-person" || OF_ONESELF.test(text) || weigh(text) >= 2 ? "about" : null;
}

function advises({ text, kind }: Statement): boolean {
  return kind !== "asked" && ADVISES.test(text);
}

function as(section: Section) {
  return ({ text, isCut }: Statement) => ({ section, words: isCut ? `${text} …` : text });
}

function bestOf(statements: Statement[], most: number): Statement[] {
  const best = [...statements].sort((left, right) => weigh(right.text) - weigh(left.text)).slice(0, most);
  return statements.filter((statement) => best.includes(statement));
}

/** Of a text in another language the sentence with most numbers and names; the first where none has any. */
function unread(text: string): { section: Section; words: string }[] {
  const start = text.slice(0, 4000);
  const sentences = [...splitSentences(start)].map((span) => start.slice(span.start, span.end));
  const [best] = sentences
    .map((sentence) => plain(sentence, LONGEST_UNREAD))
    .filter((sentence) => sentence.length >= 2)
    .sort((left, right) => weigh(right) - weigh(left));
  return best ? [{ section: "unread", words: best }] : [];
}

function withoutMarkup(text: string): string {
  return text.replace(/(?<!^\s*)\*|__|^#+ .*$|^> .*$|`/gm, "");
}
