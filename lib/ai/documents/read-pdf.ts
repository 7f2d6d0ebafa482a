import { getDocumentProxy } from "unpdf";
import { type DocumentText, LONGEST_DOCUMENT, MOST_PAGES, UnreadableDocument } from "./document.ts";

/** Between two lines of a paragraph there is less, in heights of the letters. */
const PARAGRAPH_GAP = 1.7;
/** Fewer letters a page on average, and what there is to read stands in pictures. */
const FEWEST_LETTERS = 8;

/** The lines of a PDF, page by page. Throws `encrypted`, `broken`, `scanned`, `too_many_pages`, `too_much_text`. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const pdf = await open(bytes);
  if (pdf.numPages > MOST_PAGES) throw new UnreadableDocument("too_many_pages");
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number).catch(brokenIt);
    const { items } = await page.getTextContent().catch(brokenIt);
    const text = linesOf(items.flatMap((item) => ("str" in item ? [item] : [])));
    length += text.length;
    if (length > LONGEST_DOCUMENT) throw new UnreadableDocument("too_much_text");
    pages.push(text);
    page.cleanup();
  }
  const text = pages.join("\n\n");
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * pdf.numPages) throw new UnreadableDocument("scanned");
  return { text, pages: pdf.numPages };
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, disableFontFace: true });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new UnreadableDocument(isLocked ? "encrypted" : "broken");
  }
}

interface Piece {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: number[];
}

/** An empty line where the next one stands lower than the lines of a paragraph do. */
function linesOf(pieces: Piece[]): string {
  let text = "";
  let last: Piece | undefined;
  for (const piece of pieces) {
    const { str, hasEOL } = piece;
    if (str.trim()) {
      if (text.endsWith("\n") && last && isApart(last, piece)) text += "\n";
      last = piece;
    }
    text += hasEOL ? `${str}\n` : str;
  }
  return text;
}

function isApart(last: Piece, next: Piece): boolean {
  const gap = Math.abs((last.transform[5] ?? 0) - (next.transform[5] ?? 0));
  return gap > PARAGRAPH_GAP * Math.max(last.height, next.height, 1);
}

function brokenIt(): never {
  throw new UnreadableDocument("broken");
}
