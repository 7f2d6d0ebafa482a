import { splitBlocks } from "../split-blocks";
import { A_BLOCK, Meter } from "./meter";
import { asWritten, type Piece, readMarkdown } from "./read-markdown";

/** What one text may cost, and all the slow ones of one page together: see the meter. What comes after stands as it was written. */
const A_TEXT = 20_000_000;
const A_PAGE = 100_000_000;

/**
 * What a text may cost on a page at no charge: a little more than any ordinary answer was found to. Such texts take time in
 * proportion to their length, so that a long conversation is formatted to its end.
 */
const allowance = ({ length }: string) => 20_000 + 160 * Math.min(length, 20_000);

/** What any block costs: an element of its own. */
const AT_LEAST = 2_000;

interface Read {
  pieces: Piece[];
  spent: number;
}

/**
 * Reads a text block by block, none of which needs another. It keeps what it read of the text before: a finished block
 * is not read again while the next one streams, and is the same array.
 */
export function blockReader(): (text: string, most?: number) => { blocks: Piece[][]; spent: number } {
  let known = new Map<string, Read>();
  return (text, most = A_TEXT) => {
    const now = new Map<string, Read>();
    let left = most;
    const blocks: Piece[][] = [];
    const written = splitBlocks(text);
    while (blocks.length < written.length && left >= AT_LEAST) {
      const block = written[blocks.length] ?? "";
      const allowed = Math.min(A_BLOCK, left);
      const key = `${allowed} ${block}`;
      const read = now.get(key) ?? known.get(key) ?? readBlock(block, allowed);
      now.set(key, read);
      left = Math.max(0, left - read.spent - AT_LEAST);
      blocks.push(read.pieces);
    }
    const rest = written.slice(blocks.length).join("\n\n");
    if (rest) blocks.push(asWritten(rest));
    known = now;
    return { blocks, spent: most - left };
  };
}

/** The blocks of each of these texts, as far as a page bears them: those that are slow or were cut short are charged in full. */
export function readPage(texts: string[]): Piece[][][] {
  let left = A_PAGE;
  return texts.map((text) => {
    const { blocks, spent } = blockReader()(text, Math.min(A_TEXT, left));
    if (spent > allowance(text) || blocks.some(isWritten)) left -= spent;
    return blocks;
  });
}

function isWritten([first]: Piece[]): boolean {
  return first?.type === "written";
}

function readBlock(block: string, most: number): Read {
  const meter = new Meter(most);
  return { pieces: readMarkdown(block, meter), spent: meter.spent };
}
