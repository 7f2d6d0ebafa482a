import { SESSION_ENDED } from "@/components/ui/api";
import type { AttachedFile } from "@/lib/conversations/contract";

const CREATED = 201;
const AWAY = "The connection was lost on the way.";

/** A file on its way to the server, or what became of it. */
export interface Upload {
  id: string;
  name: string;
  size: number;
  /** From 0 to 1; at 1 the server reads it. */
  progress: number;
  /** Once the server has read it. */
  file: AttachedFile | null;
  problem: { message: string; canRetry: boolean } | null;
}

interface Listener {
  onProgress: (progress: number) => void;
  onDone: (file: AttachedFile) => void;
  onProblem: (problem: NonNullable<Upload["problem"]>) => void;
}

/** Sends a file under an id of ours, so that sending it twice keeps one. Returns what breaks it off. */
export function sendFile(id: string, file: File, { onProgress, onDone, onProblem }: Listener): () => void {
  // Only this kind of request says how far it has come.
  const request = new XMLHttpRequest();
  request.open("POST", `/api/v1/files?${new URLSearchParams({ id, name: file.name })}`);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.responseType = "json";
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  request.onerror = () => onProblem({ message: AWAY, canRetry: true });
  request.onload = () => {
    const { status, response } = request;
    if (status === CREATED && response?.data) return onDone(response.data);
    const message =
      status === 401 ? SESSION_ENDED : (response?.errors?.[0]?.message ?? "This could not be attached.");
    onProblem({ message, canRetry: status === 401 || status === 429 || status >= 500 });
  };
  request.send(file);
  return () => request.abort();
}
