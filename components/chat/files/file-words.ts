import type { AttachedFile } from "@/lib/conversations/files/contract";
import type { Words } from "@/lib/i18n/words";

const KILO = 1_024;

/** "84 kB", "2.1 MB". */
export function sizeInWords(bytes: number, t: Words<"thread">): string {
  if (bytes < KILO) return t("fileSizes.bytes", { size: bytes });
  const kilobytes = bytes / KILO;
  if (kilobytes < KILO) return t("fileSizes.kilobytes", { size: Math.round(kilobytes) });
  return t("fileSizes.megabytes", { size: kilobytes / KILO });
}

/** "PDF, 2 pages, 84 kB". */
export function fileInWords({ kind, pages, size }: AttachedFile, t: Words<"thread">): string {
  const told = { kind: t(`fileKinds.${kind}`), size: sizeInWords(size, t) };
  return pages === null ? t("files.unpaged", told) : t("files.paged", { ...told, pages });
}
