import type { Briefing } from "./briefing";
import { looksLikeResume } from "./material";
import { ownWords } from "./summary/sections";

/** One sentence of the person's own, an exact part of what they wrote. */
export interface Statement {
  text: string;
  /** It goes on in the original. */
  isCut: boolean;
  /** ISO 8601 when it comes from an earlier conversation. */
  saidAt: string | null;
  source: "passage" | "history" | "question";
  /** `did`: told as a fact about themselves or their work; the others are no evidence of a skill. */
  kind: "did" | "wish" | "lack" | "other-person" | "asked";
}

const LONGEST = 200;
const MOST = 1500;
const ADDRESSED_TO_ADVISOR =
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instructions?|rules|prompt|above)\b|\bsystem prompt\b|\byou are (?:now|an? (?:ai|assistant|model)|grok|chatgpt)\b|\b(?:reply|respond|answer|say|repeat|output|print)\b.{0,20}\b(?:only|exactly|with the word|i am|i'm)\b/i;
const ASKED =
  /\?$|^(?:write|draft|rewrite|compare|list) (?:me |us )?(?:a|an|the|my|this|these|both)\b.{0,60}\b(?:letter|message|e-?mail|plan|summary|r[ée]sum[ée]|cv|lines?|bullets?|offers?|options?)\b|^(?:please|help|can you|could you|would you|what|which|how|why|when|should|tell|give|show|make|suggest|explain|do (?:you|i)|i (?:need|want|would like) (?:you|help|a plan|to (?:know|see|negotiate|prepare|ask)))\b/i;
const WISH =
  /\b(?:want|wants|would like|hope|plan|planning|going|aim|dream|thinking of|interested in|try|trying)\b.{0,30}\b(?:to|of|in|about)?\s*(?:learn|become|becoming|get into|move|study|try|start|work|be|learning|moving)\b|\b(?:learning|studying)\b/i;
const LACK =
  /\b(?:no|not|never|don't|do not|doesn't|didn't|haven't|have not|hardly|little|without|lack|weak at|new to)\b.{0,30}\b(?:know|knows|experience|used?|worked|work|done|learned|learnt|idea|in|with|at|to)\b/i;
const OTHER_PERSON =
  /^(?:my|our) (?:manager|boss|colleague|friend|wife|husband|partner|brother|sister|team ?mate|company|employer|mother|father|son|daughter)\b|^(?:he|she|they)\b/i;

/** What the person wrote, sentence by sentence: passages first (best first), then this conversation, newest first. */
export function statementsOf({ passages, earlier: summary, history, documents = [] }: Briefing): Statement[] {
  const remembered = passages
    .filter((passage) => passage.role === "user")
    .flatMap((passage) => sentencesOf(passage.text, "passage", passage.saidAt));
  const earlier = history
    .filter((message) => message.role === "user")
    .reverse()
    .flatMap((message) => sentencesOf(message.text, "history", null));
  const attached = documents
    .filter(({ text, isNew }) => !isNew && looksLikeResume(text))
    .flatMap(({ text }) => sentencesOf(text, "history", null));
  const summarised = ownWords(summary ?? "").flatMap((words) => sentencesOf(words, "history", null));
  const seen = new Set<string>();
  return [...remembered, ...earlier, ...attached, ...summarised]
    .slice(0, MOST)
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** The sentences of one text that may be quoted. */
export function sentencesOf(text: string, source: Statement["source"], saidAt: string | null): Statement[] {
  return text
    .slice(0, 100_000)
    .split(/[\r\n\u2028\u2029]+|(?<=[.!?])\s+(?=["(\p{Lu}\p{N}])/u)
    .map((part) => part.trim().replace(/^(?:[-*•–—>#]+|\d{1,2}[.)])\s+/, ""))
    .filter((part) => part.length >= 12 && isQuotable(part))
    .map((part) => {
      const isCut = part.length > LONGEST;
      const shown = isCut ? part.slice(0, LONGEST).replace(/\s+\S*$/, "") : part;
      return { text: shown.slice(0, LONGEST), isCut, saidAt, source, kind: kindOf(part) };
    })
    .filter((statement) => !/\p{Cs}/u.test(statement.text));
}

/** Nothing that would become markup, and nothing that talks to the advisor instead of about the person. */
function isQuotable(text: string) {
  return !/[<>`|[\]“”\p{Cc}\p{Cf}]|\*\*|__|~~|https?:|www\./u.test(text) && !ADDRESSED_TO_ADVISOR.test(text);
}

function kindOf(text: string): Statement["kind"] {
  if (ASKED.test(text)) return "asked";
  if (OTHER_PERSON.test(text)) return "other-person";
  if (LACK.test(text)) return "lack";
  return WISH.test(text) ? "wish" : "did";
}
