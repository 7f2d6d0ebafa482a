import type { AttachedFile } from "@/lib/conversations/files/contract";
import type { File } from "@/lib/db/generated/client";

type Row = Pick<File, "id" | "name" | "kind" | "size" | "pages">;

/** What is needed of a row to show it: neither bytes nor text. */
export const SHOWN = { id: true, name: true, kind: true, size: true, pages: true } as const;

/** A row as the wire knows it. */
export function presentFile({ id, name, kind, size, pages }: Row): AttachedFile {
  return { id, name, kind: kind as AttachedFile["kind"], size, pages };
}
