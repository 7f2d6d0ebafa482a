/** One file of an archive. What is long comes in parts, so that it is never held whole. */
export interface ArchiveEntry {
  /** With its folders: `conversations/a.md`. */
  path: string;
  content: string | Uint8Array<ArrayBuffer> | AsyncIterable<string>;
  changedAt?: Date | undefined;
}
