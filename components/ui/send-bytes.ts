import { sessionEnded } from "./api";
import { wordsNow } from "./words-now";

const CREATED = 201;

export interface SendingProblem {
  message: string;
  /** The same may work later. */
  canRetry: boolean;
}

interface Listener<Data> {
  /** From 0 to 1; at 1 the server reads it. */
  onProgress: (progress: number) => void;
  onDone: (data: Data) => void;
  onProblem: (problem: SendingProblem) => void;
}

/** Sends a file to our API as it is, and says how far it has come. Returns what breaks it off. */
export function sendBytes<Data>(
  path: string,
  file: Blob,
  { onProgress, onDone, onProblem }: Listener<Data>,
): () => void {
  // Only this kind of request says how far it has come.
  const request = new XMLHttpRequest();
  request.open("POST", `/api/v1${path}`);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.responseType = "json";
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  request.onerror = () => onProblem({ message: wordsNow("common")("problem.lostOnTheWay"), canRetry: true });
  request.onload = () => {
    const { status, response } = request;
    if (status === CREATED && response?.data) return onDone(response.data);
    const said = response?.errors?.[0]?.message ?? wordsNow("common")("problem.notTaken");
    const message = status === 401 ? sessionEnded() : said;
    onProblem({ message, canRetry: status === 401 || status === 429 || status >= 500 });
  };
  request.send(file);
  return () => request.abort();
}
