import type { AttachedFile } from "@/lib/conversations/files/contract";

/** What stands in the composer beside its text. */
export interface Attached {
  files: AttachedFile[];
  /** Something is still on its way, or stands in the way. */
  isBusy: boolean;
  /** One of them did not arrive, which its chip says. */
  hasFailed: boolean;
  /** What to say of the files when nothing else is said. */
  words: string;
  /** They were sent. */
  clear: () => void;
}
