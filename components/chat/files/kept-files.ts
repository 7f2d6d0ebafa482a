import type { AttachedFile } from "@/lib/conversations/files/contract";
import type { KeptText } from "../kept-text";

/** Uploaded files of the message being written, kept in this browser under one name as its words are. */
export function keptFiles(kept: KeptText, name: string): AttachedFile[] {
  try {
    return JSON.parse(kept.get(name) || "[]");
  } catch {
    return [];
  }
}

export function keepFiles(kept: KeptText, name: string, files: AttachedFile[]): void {
  kept.set(name, files.length > 0 ? JSON.stringify(files) : "");
}
