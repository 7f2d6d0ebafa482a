import { createHash } from "node:crypto";
import { breakLongWords } from "./break-long-words.ts";
import { chunkText } from "./chunk-text.ts";
import type { SentenceModel } from "./load-model.ts";
import type { MeasuredSpan } from "./span.ts";
import type { EmbeddedSpan, EmbedRequest } from "./worker-messages.ts";

export interface EmbeddingTask {
  job: EmbeddingJob;
  span: EmbeddedSpan;
  /** What the model reads: the prefix and the passage. */
  input: string;
  tokens: number;
}

/** One request on its way through the queue. Its tasks are cut from the text as the queue asks for them. */
export class EmbeddingJob {
  readonly request: EmbedRequest;
  readonly spans: EmbeddedSpan[] = [];
  readonly tasks: Generator<EmbeddingTask>;
  #waiting = 0;
  #isCut = false;

  constructor(request: EmbedRequest, model: SentenceModel) {
    this.request = request;
    this.tasks = this.#cut(model);
  }

  get isUrgent(): boolean {
    return this.request.kind === "query";
  }

  get isDone(): boolean {
    return this.#isCut && this.#waiting === 0;
  }

  settle(task: EmbeddingTask, vector: Float32Array): void {
    task.span.vector = vector;
    this.#waiting -= 1;
  }

  *#cut(model: SentenceModel): Generator<EmbeddingTask> {
    const { text, kind, skipsFirst } = this.request;
    const prefix = kind === "query" ? model.recipe.queryPrefix : model.recipe.passagePrefix;
    const prefixTokens = model.countTokens(prefix);
    for (const { start, end, tokens } of this.#chunks(model)) {
      const passage = text.slice(start, end);
      const contentHash = createHash("sha256").update(passage).digest("hex");
      const span = { start, end, contentHash, vector: new Float32Array() };
      this.spans.push(span);
      if (skipsFirst && this.spans.length === 1) continue;
      this.#waiting += 1;
      yield { job: this, span, input: prefix + breakLongWords(passage), tokens: tokens + prefixTokens };
    }
    this.#isCut = true;
  }

  /** Of a question the first passage only, which may be empty: there is always something to search with. */
  #chunks(model: SentenceModel): Iterable<MeasuredSpan> {
    const chunks = chunkText(this.request.text, model.textTokens, model.countTokens);
    return this.request.kind === "query" ? [chunks.next().value ?? { start: 0, end: 0, tokens: 0 }] : chunks;
  }
}
