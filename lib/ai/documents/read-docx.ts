import { zipSync } from "fflate";
import mammoth from "mammoth";
import { type DocumentText, UnreadableDocument } from "./document.ts";
import { openZip } from "./open-zip.ts";

const LIMITS = { mostUnpacked: 50_000_000, mostEntries: 1_000 };
const BODY = "word/document.xml";

/**
 * The paragraphs of a Word document, a line each. Its text parts alone are handed on, unpacked: no picture, no macro and
 * no packed surprise reaches the library. Throws `wrong_name` for another kind of zip, `broken`, `too_much_inside`.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const parts = openZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name), LIMITS);
  if (!parts[BODY]) throw new UnreadableDocument("wrong_name");
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const { value } = await mammoth.extractRawText({ buffer }).catch(() => {
    throw new UnreadableDocument("broken");
  });
  // Each paragraph ends with an empty line of the library's own.
  return { text: value.replaceAll("\n\n", "\n"), pages: null };
}
