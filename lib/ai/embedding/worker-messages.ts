import type { ModelChoice } from "./model-choice.ts";

/** What the thread is started with. */
export interface WorkerStart {
  choice: ModelChoice;
  /** The memory of the native gate. */
  gate: SharedArrayBuffer;
}

export interface EmbedRequest {
  id: number;
  kind: "query" | "passages";
  text: string;
  /** Leave the vector out where the text is one passage, because the asker has it. */
  skipsFirst: boolean;
}

export interface EmbeddedSpan {
  start: number;
  end: number;
  /** SHA-256 of the passage's text, in hex. */
  contentHash: string;
  /** Empty where it was to be left out. */
  vector: Float32Array;
}

export type WorkerReply =
  | { kind: "ready" }
  | { kind: "unloadable"; reason: string }
  | { kind: "done"; id: number; spans: EmbeddedSpan[] }
  | { kind: "failed"; id: number; reason: string };
