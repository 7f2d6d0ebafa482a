import { type DocumentKind, UnreadableDocument } from "./document.ts";

const NAMED: Record<string, DocumentKind> = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  pdf: "pdf",
  docx: "docx",
};

/** Where a PDF may begin: some programs write a few lines before it. */
const PDF_WITHIN = 1_024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Old Office files, and new ones under a password, which stand in the same container. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What a file is: its content says so, and its name must agree. Throws `UnreadableDocument`: `empty`, `unsupported`,
 * `wrong_name`, `encrypted`.
 */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  if (bytes.length === 0) throw new UnreadableDocument("empty");
  const named = NAMED[/\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ""];
  const seen = contentOf(bytes);
  if (seen === "compound") {
    throw new UnreadableDocument(isLocked(bytes) ? "encrypted" : "unsupported");
  }
  if (!named) throw new UnreadableDocument("unsupported");
  const isText = named === "txt" || named === "md";
  if (seen === "other" ? !isText : seen !== named) throw new UnreadableDocument("wrong_name");
  return named;
}

function contentOf(bytes: Uint8Array): "pdf" | "docx" | "compound" | "other" {
  if (begins(bytes, ZIP) || begins(bytes, EMPTY_ZIP)) return "docx";
  if (begins(bytes, COMPOUND)) return "compound";
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WITHIN));
  return opening.includes("%PDF-") ? "pdf" : "other";
}

function isLocked(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return all.includes(Buffer.from("EncryptedPackage", "utf16le"));
}

function begins(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
