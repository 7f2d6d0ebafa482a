import { linesOfList } from "./lines-of-list";

/**
 * What one block may cost, in characters that are looked at: the worst block that was found takes 50 ms for them. A step of
 * the lexer may look at all that is left of its text, so that a text of n marks costs n times its length, be it ever so
 * ordinary a mark.
 */
export const A_BLOCK = 8_000_000;

/** What a step, a cell of a table and a line of a list cost beside the characters that are looked at. */
const A_STEP = 200;
const A_CELL = 150;
const A_LINE = 250;

/** A mark of emphasis is held against each of those that follow, until one closes it. */
const A_PAIR = 20;

/** The parts of a character that looking at it costs: in passing, from a bracket, from what hides others. */
const IN_PASSING = 1 / 4;
const FROM_BRACKET = 1 / 4;
const FROM_MASKED = 1 / 8;

/** Looked for from each of these at once, in all that follows. */
const BRACKETS = /\[/g;
const MASKED = /[`<]/g;

const EMPHASIS = /\*+|_+|~+/g;
const OPENING = /^(?:\*+|_+|~+)/;
/** Emphasis whose very next mark closes it, as nearly all does that is written to be read; nothing in it hides a mark. */
const CLOSED =
  /^(\*{1,3}|_{1,3}|~{1,2})(?=[^\s*_~])[^*_~[`<\\]*(?<=[^\s*_~])\1(?=[\s\p{P}\p{S}]|$)(?![*_~])/u;

const TABLE = /^[^\n]*\n[ |:-]*\|[ |:-]*(?:\n|$)/;
const EMPTY_LINE = /\n *(?:\n|$)/;
const LIST = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|\n|$)/;

export class TooMuch extends Error {}

/** Counts what reading costs, the same wherever it runs, so that server and browser draw the same. */
export class Meter {
  /** What was read; a step that would have been too much was not taken. */
  spent = 0;
  readonly #most: number;
  /** The most marks of emphasis in any text of the block so far. */
  #marks = 0;

  constructor(most: number = A_BLOCK) {
    this.#most = most;
  }

  /** Before a block is read at the beginning of this. Throws TooMuch. */
  atBlock(source: string): string {
    const lines = LIST.test(source) ? linesOfList(source) : 0;
    return this.#spend(source, source.length * IN_PASSING + A_STEP + lines * A_LINE + cells(source) * A_CELL);
  }

  /** Before the marks in the text of a block are looked for, all at once. Throws TooMuch. */
  atText(source: string): string {
    this.#marks = Math.max(this.#marks, count(source, EMPHASIS));
    const times = 1 + count(source, MASKED) * FROM_MASKED + count(source, BRACKETS) * FROM_BRACKET;
    return this.#spend(source, source.length * times);
  }

  /** Before the mark or the words at the beginning of this are read. Throws TooMuch. */
  inLine(source: string): string {
    const opening = OPENING.exec(source)?.[0].length ?? 0;
    const pairs = opening === 0 || CLOSED.test(source) ? 0 : Math.min(opening, 3) * this.#marks;
    return this.#spend(source, source.length * IN_PASSING + A_STEP + pairs * A_PAIR);
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
  if (!head) return 0;
  const end = source.search(EMPTY_LINE);
  return count(head, /\|/g) * count(end < 0 ? source : source.slice(0, end), /\n/g);
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
