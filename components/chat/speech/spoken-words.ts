import type { Tokens } from "marked";
import { wordsNow } from "@/components/ui/words-now";
import { blockReader } from "../markdown/read-blocks";
import { type Piece, pieces, withCharacters } from "../markdown/read-markdown";

/** Longer ones are read in pieces: some voices fall silent in the middle of a long one. */
const LONGEST = 220;

/** Longer code is named, not read. */
const LONGEST_CODE = 80;

/**
 * An answer as it is read aloud: its words without the marks, one text a breath, in their order. What stands for that which
 * nobody can listen to is in the language of the page.
 */
export function spokenWords(markdown: string): string[] {
  return blocks(blockReader()(markdown).blocks.flat())
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .flatMap(inBreaths);
}

function blocks(of: Piece[]): string[] {
  return of.flatMap(block);
}

function block(piece: Piece): string[] {
  switch (piece.type) {
    case "space":
    case "def":
    case "hr":
      return [];
    case "list":
      return piece.items.flatMap(item);
    case "blockquote":
      return blocks(pieces(piece.tokens));
    case "code":
      return [isLong(piece.text) ? wordsNow("thread")("readAloud.code") : piece.text];
    case "table":
      return [piece.header, ...piece.rows].map(row);
    default:
      return [inLine([piece])];
  }
}

/** What is before the number of an ordered list is not in its words: the order is heard. */
function item({ tokens, task, checked }: Tokens.ListItem): string[] {
  const [first = "", ...rest] = blocks(pieces(tokens)).filter(Boolean);
  if (!task) return [first, ...rest];
  return [wordsNow("thread")(checked ? "readAloud.done" : "readAloud.toDo", { item: first }), ...rest];
}

function row(cells: Tokens.TableCell[]): string {
  return cells.map(({ tokens }) => inLine(pieces(tokens))).join(", ");
}

function inLine(of: Piece[]): string {
  return of.map(words).join("");
}

function words(piece: Piece): string {
  switch (piece.type) {
    case "br":
      return " ";
    case "checkbox":
      return "";
    case "link":
      return piece.autolink ? hostOf(piece.href) : inLine(pieces(piece.tokens));
    case "image":
      return withCharacters(piece.text);
    case "codespan":
      return piece.text;
    case "formula":
      return isLong(piece.tex) || /\\/.test(piece.tex) ? wordsNow("thread")("readAloud.formula") : piece.tex;
    case "html":
      return piece.text.replace(/<[^<>]*>/g, " ");
    case "escape":
      return piece.text;
    case "text":
      return piece.tokens ? inLine(pieces(piece.tokens)) : withCharacters(piece.text);
    default:
      return "tokens" in piece ? inLine(pieces(piece.tokens)) : piece.raw;
  }
}

function isLong(code: string) {
  return code.length > LONGEST_CODE || code.includes("\n");
}

/** Nobody wants an address spelled out. */
function hostOf(href: string) {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : href;
}

function inBreaths(text: string): string[] {
  const breaths: string[] = [];
  for (const sentence of text.split(/(?<=[.!?…]["”’)]*)\s+|(?<=[。！？])/u)) {
    const longer = [breaths.at(-1), sentence].filter(Boolean).join(" ");
    if (breaths.length > 0 && longer.length <= LONGEST) breaths[breaths.length - 1] = longer;
    else breaths.push(sentence);
  }
  return breaths.filter(Boolean);
}
