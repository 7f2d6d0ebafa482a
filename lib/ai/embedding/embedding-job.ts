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
    const chunks = this.#chunks(model);
    const first = chunks.next();
    const second = first.done ? first : chunks.next();
    // The asker's vector is of the whole question: it serves where that is one passage.
    const isKnown = skipsFirst && second.done;
    for (const { start, end, tokens } of rejoin(first, second, chunks)) {
      const passage = text.slice(start, end);
      const contentHash = createHash("sha256").update(passage).digest("hex");
      const span = { start, end, contentHash, vector: new Float32Array() };
      this.spans.push(span);
      if (isKnown) continue;
      this.#waiting += 1;
      yield { job: this, span, input: prefix + breakLongWords(passage), tokens: tokens + prefixTokens };
    }
    this.#isCut = true;
  }

  /** Of a question the first passage only, which may be empty: there is always something to search with. */
  *#chunks(model: SentenceModel): Generator<MeasuredSpan> {
    const { kind, text } = this.request;
    if (kind === "passages") yield* chunkText(text, model.passageTokens, model.countTokens);
    else yield chunkText(text, model.queryTokens, model.countTokens).next().value ?? NOTHING;
  }
}

const NOTHING: MeasuredSpan = { start: 0, end: 0, tokens: 0 };

/** A sequence of which one or two were taken to look ahead, whole again. */
function* rejoin(
  first: IteratorResult<MeasuredSpan>,
  second: IteratorResult<MeasuredSpan>,
  rest: Iterable<MeasuredSpan>,
): Generator<MeasuredSpan> {
  if (!first.done) yield first.value;
  if (!second.done) yield second.value;
  yield* rest;
}
