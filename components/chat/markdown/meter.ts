/**
 * What one block may cost, in characters that are looked at: the worst block that was found takes 50 ms for them. A step of
 * the lexer may look at all that is left of its text, so that a text of n marks costs n times its length, be it ever so
 * ordinary a mark.
 */
export const A_BLOCK = 8_000_000;

/** What a step, a cell of a table and an item of a list cost beside the characters that are looked at. */
const A_STEP = 200;
const A_CELL = 150;
const AN_ITEM = 500;

/** Looked for from each of these at once, in all that follows; a bracket, several times. */
const BRACKETS = /\[/g;
const MASKED = /[`<]/g;

const TABLE = /^[^\n]*\n[ |:-]*\|[ |:-]*(?:\n|$)/;
const LIST = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|\n|$)/;

export class TooMuch extends Error {}

/** Counts what reading costs, the same wherever it runs, so that server and browser draw the same. */
export class Meter {
  /** What was read; a step that would have been too much was not taken. */
  spent = 0;
  readonly #most: number;

  constructor(most: number = A_BLOCK) {
    this.#most = most;
  }

  /** Before a block is read at the beginning of this. Throws TooMuch. */
  atBlock(source: string): string {
    const lines = LIST.test(source) ? count(source, /\n/g) : 0;
    return this.#spend(source, source.length + A_STEP + lines * AN_ITEM + cells(source) * A_CELL);
  }

  /** Before the marks in the text of a block are looked for, all at once. Throws TooMuch. */
  atText(source: string): string {
    return this.#spend(source, source.length * (1 + count(source, MASKED) + 4 * count(source, BRACKETS)));
  }

  /** Before the mark or the words at the beginning of this are read. Throws TooMuch. */
  inLine(source: string): string {
    return this.#spend(source, source.length + A_STEP);
  }

  #spend(source: string, characters: number): string {
    if (this.spent + characters > this.#most) throw new TooMuch();
    this.spent += characters;
    return source;
  }
}

/** A table's rows are filled up to its columns: a wide head above many short rows is a product. */
function cells(source: string): number {
  const head = TABLE.exec(source)?.[0];
  return head ? count(head, /\|/g) * count(source, /\n/g) : 0;
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
