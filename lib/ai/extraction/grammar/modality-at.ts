import type { Span } from "@/lib/ai/embedding/span";
import type { Modality } from "../claim";
import { TELEGRAM } from "../frames/fragment";
import { toPlain } from "../text/plain";
import { assertiveParts } from "./assertive-parts";
import { type Clause, clausesOf } from "./clauses";
import { modalityOf } from "./modality";
import { readVerbGroup } from "./verb-group";

/**
 * What the grammar of a sentence makes of the words at `at` (an offset of the text): null when they are not told of
 * the person, or not told as true.
 */
export function modalityAt(text: string, sentence: Span, at: number): Modality | null {
  const plain = toPlain(text, sentence.start, sentence.end);
  const word = plain.words.findIndex(({ end }) => end > at);
  const offset = plain.offsets[word];
  if (offset === undefined) return null;
  const isAsked = /\?["')\s]*$/.test(text.slice(sentence.start, sentence.end));
  const part = assertiveParts(plain.text, isAsked).find(({ start, end }) => offset >= start && offset < end);
  if (!part) return null;
  const clause = clausesOf(plain.text, part).find(({ start, end }) => offset >= start && offset < end);
  return clause ? modalityIn(plain.text, clause) : null;
}

function modalityIn(text: string, clause: Clause): Modality | null {
  if (clause.subject === "other") return null;
  const words = text.slice(clause.start, clause.end);
  if (clause.subject === "mine")
    return /\b(?:goal|dream|plan|aim|ambition|aspiration)/.test(words) ? "wants" : "has";
  if (clause.subject === "nobody" && !(clause.start === 0 && TELEGRAM.test(words))) return null;
  const group = readVerbGroup(text.slice(0, clause.end), clause.verb);
  const said = modalityOf(group);
  const isLearning =
    group.isProgressive && /^(?:learn|study|train|practi[sc]e|take)$/.test(group.verb?.lemma ?? "");
  return said === "has" && isLearning ? "learning" : said;
}
