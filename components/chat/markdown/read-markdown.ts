import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { Lexer, type MarkedToken, type Tokens } from "marked";
import { blockFormula, type Formula, inLineFormula } from "./find-formula";
import { Meter, TooMuch } from "./meter";

/** What was not read: it is shown with all its signs, spaces and lines. */
interface Written {
  type: "written";
  raw: string;
}

export type Piece = MarkedToken | Formula | Written;

const NEXT_BLOCK = /\n(?=[^\S\n]*(?:\\\[|\$\$))/;
const NEXT_IN_LINE = /\\[([]|\$\$/;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

/** What stands deeper than this in others is shown as it was written. */
const DEEPEST = 30;

/**
 * Markdown as GitHub knows it, read into pieces; HTML is a piece of text like any other. What is nested beyond all measure,
 * or would take more than a moment to read, is one piece of text: what was written, to the letter.
 */
export function readMarkdown(markdown: string, meter: Meter = new Meter()): Piece[] {
  try {
    const read = pieces(new MeteredLexer(meter).lex(markdown));
    return isDeeper(read, DEEPEST) ? asWritten(markdown) : read;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TooMuch) return asWritten(markdown);
    throw error;
  }
}

/** Tells its meter what each step may cost before it takes it: the extensions are asked at every step. */
class MeteredLexer extends Lexer {
  readonly #meter: Meter;

  constructor(meter: Meter) {
    const extensions = {
      renderers: {},
      childTokens: {},
      block: [(source: string) => blockFormula(meter.atBlock(source))],
      startBlock: [
        (source: string) => {
          const found = NEXT_BLOCK.exec(source);
          return found ? found.index + 1 : undefined;
        },
      ],
      inline: [(source: string) => inLineFormula(meter.inLine(source))],
      startInline: [(source: string) => NEXT_IN_LINE.exec(source)?.index],
    };
    super({ gfm: true, extensions });
    this.#meter = meter;
  }

  override inlineTokens(source: string, tokens?: Parameters<Lexer["inlineTokens"]>[1]) {
    return super.inlineTokens(this.#meter.atText(source), tokens);
  }
}

export function asWritten(text: string): Piece[] {
  return [{ type: "written", raw: text }];
}

function isDeeper(read: Piece[], levels: number): boolean {
  if (levels === 0) return read.length > 0;
  return read.some((piece) => {
    if (piece.type === "list") return piece.items.some(({ tokens }) => isDeeper(pieces(tokens), levels - 1));
    if (piece.type === "table")
      return [piece.header, ...piece.rows].flat().some(({ tokens }) => isDeeper(pieces(tokens), levels - 1));
    return "tokens" in piece && isDeeper(pieces(piece.tokens), levels - 1);
  });
}

/** The pieces inside a piece. */
export function pieces(tokens: Tokens.Generic[] | undefined): Piece[] {
  return (tokens ?? []) as Piece[];
}

/** `&amp;` and its like as the characters that they stand for. */
export function withCharacters(text: string): string {
  return text.replace(REFERENCE, (written, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return decodeNamedCharacterReference(name) || written;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : "\ufffd";
  });
}
