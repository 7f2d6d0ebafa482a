import { type DocumentText, UnreadableDocument } from "./document.ts";

/** Text in UTF-8, or in UTF-16 where it begins with the mark of it. Throws `broken` for what is no text. */
export function readPlain(bytes: Uint8Array): DocumentText {
  const text = decode(bytes);
  if (text.includes("\u0000")) throw new UnreadableDocument("broken");
  return { text, pages: null };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDocument("broken");
  }
}
