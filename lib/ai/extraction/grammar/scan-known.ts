import { originalOf, type Plain } from "../text/plain";
import { lookUp } from "../vocabulary/lookup";
import type { Named } from "./named";

const LONGEST_NAME = 4;

/** Every name of the vocabulary in a part of a sentence, wherever it stands; everyday words only as they are written. */
export function scanKnown(plain: Plain, from: number, until: number): Named[] {
  const words = [...plain.text.slice(from, until).matchAll(/[^ ]+/g)].map((match) => ({
    word: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const names: Named[] = [];
  for (let index = 0; index < words.length; ) {
    const name = longestAt(plain, words, index);
    if (name) names.push(name.named);
    index += name?.length ?? 1;
  }
  return names;
}

function longestAt(plain: Plain, words: { word: string; start: number; end: number }[], index: number) {
  for (let length = Math.min(LONGEST_NAME, words.length - index); length > 0; length -= 1) {
    const start = words[index]?.start ?? 0;
    const end = words[index + length - 1]?.end ?? start;
    const known = lookUp(plain.text.slice(start, end));
    if (
      !known ||
      (known.isOrdinary &&
        !isWrittenAsName(originalOf(plain, start, end), known.name, plain.text.slice(0, start)))
    )
      continue;
    const named: Named = { value: known.name, kind: known.kind, isKnown: true, isTurned: false, start, end };
    return { named, length };
  }
  return null;
}

/** "Go" at the beginning of a sentence is no name, "in Go" is one. */
function isWrittenAsName(original: string, name: string, before: string) {
  return (
    original === name && (name.length > 2 || /(?:\b(?:in|with|using|of|and|[a-z]{3,}ing)|,) $/.test(before))
  );
}
