import { charactersIn } from "@/lib/advisor/window";
import type { Span } from "@/lib/ai/embedding/span";
import { splitSentences } from "@/lib/ai/embedding/split-sentences";
import type { Passage } from "@/lib/conversations";

/**
 * Whole sentences and lines of a passage around the part that answers best, within a budget of tokens; of a sentence that
 * is longer, as much as fits from where that part begins.
 */
export function bestPart(passage: Passage, mostTokens: number): Passage {
  const most = charactersIn(mostTokens);
  const hit = { start: passage.hit.start - passage.start, end: passage.hit.end - passage.start };
  const sentences = [...splitSentences(passage.text)];
  const first = sentences.findIndex(({ end }) => end > hit.start);
  // White space stands between two sentences, and the hit may begin or end in it.
  const at = Math.max(hit.start, sentences[first]?.start ?? 0);
  const part = { start: at, end: at };
  const add = (sentence: Span | undefined) => {
    if (!sentence) return false;
    const start = Math.min(part.start, sentence.start);
    const end = Math.max(part.end, sentence.end);
    if (end - start > most) return false;
    Object.assign(part, { start, end });
    return true;
  };
  if (!add(sentences[first])) part.end = Math.min(at + most, passage.text.length);
  else {
    let next = first + 1;
    let before = first - 1;
    const isHit = () => (sentences[next]?.start ?? hit.end) < hit.end;
    // All of the hit first, then what stands before and after it.
    while (isHit() && add(sentences[next])) next += 1;
    const isWhole = !isHit();
    while (isWhole && add(sentences[before])) before -= 1;
    while (isWhole && add(sentences[next])) next += 1;
  }
  return cutTo(passage, part);
}

function cutTo(passage: Passage, part: Span): Passage {
  const text = passage.text.slice(part.start, part.end).toWellFormed().trimEnd();
  const start = passage.start + part.start;
  return { ...passage, text, start, end: start + text.length };
}
