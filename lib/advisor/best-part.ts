import { unitsIn } from "@/lib/advisor/window";
import type { Passage } from "@/lib/conversations";

const SENTENCES = new Intl.Segmenter(undefined, { granularity: "sentence" });

/**
 * Whole sentences and lines of a passage around the part that answers best, within a budget of tokens; of a sentence that
 * is longer, as much as fits from where that part begins.
 */
export function bestPart(passage: Passage, mostTokens: number): Passage {
  const most = unitsIn(mostTokens);
  const hit = { start: passage.hit.start - passage.start, end: passage.hit.end - passage.start };
  const sentences = [...SENTENCES.segment(passage.text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  const first = sentences.findIndex(({ end }) => end > hit.start);
  const part = { start: hit.start, end: hit.start };
  const add = (sentence: { start: number; end: number } | undefined) => {
    if (!sentence) return false;
    const start = Math.min(part.start, sentence.start);
    const end = Math.max(part.end, sentence.end);
    if (end - start > most) return false;
    Object.assign(part, { start, end });
    return true;
  };
  if (!add(sentences[first])) part.end = Math.min(hit.start + most, passage.text.length);
  else {
    let next = first + 1;
    let before = first - 1;
    // All of the hit first, then what stands before and after it.
    while ((sentences[next]?.start ?? hit.end) < hit.end && add(sentences[next])) next += 1;
    const isWhole = part.end >= hit.end;
    while (isWhole && add(sentences[before])) before -= 1;
    while (isWhole && add(sentences[next])) next += 1;
  }
  return cutTo(passage, part);
}

function cutTo(passage: Passage, part: { start: number; end: number }): Passage {
  const text = passage.text.slice(part.start, part.end).toWellFormed().trimEnd();
  const start = passage.start + part.start;
  return { ...passage, text, start, end: start + text.length };
}
