import { type SendingProblem, sendBytes } from "@/components/ui/send-bytes";
import type { AttachedFile } from "@/lib/conversations/files/contract";

/** A file on its way to the server, or what became of it. */
export interface Upload {
  id: string;
  name: string;
  size: number;
  /** From 0 to 1; at 1 the server reads it. */
  progress: number;
  /** Once the server has read it. */
  file: AttachedFile | null;
  problem: SendingProblem | null;
}

/** Sends a file under an id of ours, so that sending it twice keeps one. Returns what breaks it off. */
export function sendFile(
  id: string,
  file: File,
  listener: Parameters<typeof sendBytes<AttachedFile>>[2],
): () => void {
  return sendBytes(`/files?${new URLSearchParams({ id, name: file.name })}`, file, listener);
}
