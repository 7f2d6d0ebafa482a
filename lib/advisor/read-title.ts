import { cutTitle } from "@/lib/conversations";

/** What a model writes around a title: a label, marks of quotation or of Markdown, the dot of a sentence. */
const AROUND = /^(?:title\s*:|titel\s*:|título\s*:|[\s#*_>`"'“”„«»‘’-])+|[\s#*_`"'“”«»‘’.。…]+$/giu;

/** The title in what a model wrote: its first line, bare, cut on a word; null where that says nothing. */
export function readTitle(written: string): string | null {
  const [line = ""] = written
    .slice(0, 1_000)
    .split(/[\r\n]+/)
    .filter((one) => one.trim());
  const title = cutTitle(
    line
      .replace(/\p{C}+/gu, " ")
      .replace(/\s+/g, " ")
      .replace(AROUND, ""),
  );
  return /[\p{L}\p{N}]{2}/u.test(title) ? title : null;
}
