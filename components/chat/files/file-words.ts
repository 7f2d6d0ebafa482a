import type { AttachedFile } from "@/lib/conversations/files/contract";

const KILO = 1_024;

/** "84 kB", "2.1 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < KILO) return `${bytes} bytes`;
  const kilobytes = bytes / KILO;
  if (kilobytes < KILO) return `${Math.round(kilobytes)} kB`;
  return `${(kilobytes / KILO).toFixed(1)} MB`;
}

/** "PDF, 2 pages, 84 kB". */
export function fileInWords({ kind, pages, size }: AttachedFile): string {
  const paged = pages === null ? [] : [`${pages} ${pages === 1 ? "page" : "pages"}`];
  return [KINDS[kind], ...paged, sizeInWords(size)].join(", ");
}

const KINDS: Record<AttachedFile["kind"], string> = { pdf: "PDF", docx: "Word", md: "Markdown", txt: "Text" };
