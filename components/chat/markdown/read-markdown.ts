import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { Lexer, type MarkedToken, type Tokens } from "marked";

/** A formula between the marks that models write: `\(…\)`, `\[…\]`, `$$…$$`. A single dollar is money. */
export interface Formula {
  type: "formula";
  raw: string;
  tex: string;
  isBlock: boolean;
}

export type Piece = MarkedToken | Formula;

const BLOCK =
  /^[^\S\n]*(?:\\\[\s*(\S[\s\S]{0,2000}?)\s*\\\]|\$\$\s*([^\s$][^$]{0,2000}?)\s*\$\$)[^\S\n]*(?:\n|$)/;
const NEXT_BLOCK = /\n(?=[^\S\n]*(?:\\\[|\$\$))/;
const IN_LINE =
  /^(?:\\\(\s*([^\n]{1,500}?)\s*\\\)|\\\[\s*([^\n]{1,500}?)\s*\\\]|\$\$\s*([^\n$]{1,500}?)\s*\$\$)/;
const NEXT_IN_LINE = /\\[([]|\$\$/;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

const extensions = {
  renderers: {},
  childTokens: {},
  block: [(source: string) => formula(BLOCK.exec(source), true)],
  startBlock: [
    (source: string) => {
      const found = NEXT_BLOCK.exec(source);
      return found ? found.index + 1 : undefined;
    },
  ],
  inline: [(source: string) => formula(IN_LINE.exec(source), false)],
  startInline: [(source: string) => NEXT_IN_LINE.exec(source)?.index],
};

/** What stands deeper than this in others is shown as it was written. */
const DEEPEST = 30;

/**
 * Markdown as GitHub knows it, read into pieces; HTML is a piece of text like any other. What is nested beyond all measure
 * is one piece of text.
 */
export function readMarkdown(markdown: string): Piece[] {
  try {
    const read = pieces(new Lexer({ gfm: true, extensions }).lex(markdown));
    return isDeeper(read, DEEPEST) ? asWritten(markdown) : read;
  } catch (error) {
    if (error instanceof RangeError) return asWritten(markdown);
    throw error;
  }
}

function asWritten(text: string): Piece[] {
  return [{ type: "escape", raw: text, text }];
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

function formula(found: RegExpExecArray | null, isBlock: boolean): Formula | undefined {
  if (!found) return undefined;
  const tex = found[1] ?? found[2] ?? found[3] ?? "";
  return { type: "formula", raw: found[0], tex, isBlock };
}
