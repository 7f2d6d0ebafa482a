export interface Piece {
  kind: "same" | "gone" | "new";
  text: string;
}

/** Above so many steps the comparison would take too long to look at anyhow: then all is old and all is new. */
const MOST_STEPS = 4_000_000;

/** What became of a text, word by word: the longest common subsequence of its words and spaces. */
export function diffWords(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const found: Piece[] = [];
  // Neighbours of a kind are one piece.
  const add = (kind: Piece["kind"], text: string) => {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) found.push({ kind, text });
  };
  if (a.length * b.length > MOST_STEPS) {
    add("gone", before);
    add("new", after);
  } else {
    walk(a, b, add);
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** Goes through both, in step where they agree, and otherwise the way that leaves more in common. */
function walk(a: string[], b: string[], add: (kind: Piece["kind"], text: string) => void): void {
  const common = lengths(a, b);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]];
    if (old !== undefined && old === now) {
      add("same", old);
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      add("gone", old);
      i += 1;
    } else {
      add("new", now ?? "");
      j += 1;
    }
  }
}

/** Of each pair of ends: how many words they have in common. */
function lengths(a: string[], b: string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const longest =
        a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
      rows[i]?.fill(longest, j, j + 1);
    }
  }
  return rows;
}

function at(rows: Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
