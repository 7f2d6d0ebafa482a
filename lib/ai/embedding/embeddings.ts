import { Embedder, type EmbedderStatus } from "@/lib/ai/embedding/embedder";
import { chooseModel } from "@/lib/ai/embedding/model-choice";
import { STORED_COLUMNS } from "@/lib/ai/embedding/stored-columns";
import type { EmbedRequest } from "@/lib/ai/embedding/worker-messages";
import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";

/** A part of a text with its vector. */
export interface Passage {
  /** 0 for the first passage of the text. */
  index: number;
  /** Offsets into the text in UTF-16 units, `end` exclusive. Neighbours may share a sentence. */
  start: number;
  end: number;
  /** SHA-256 of the passage's text, in hex. */
  contentHash: string;
  /** 768 columns, length 1. */
  vector: number[];
}

const UNREADABLE = "The sentence model could not read this text.";
const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };

/**
 * The vector to search with: 768 columns, length 1. Of a long text only the first passage (at most 220 tokens)
 * counts. Goes before all passages that wait. Throws `unavailable`.
 */
export async function embedQuery(text: string): Promise<number[]> {
  const [span] = await ask({ kind: "query", text, skipsFirst: false });
  return Array.from(span?.vector ?? []);
}

/**
 * The passages of a text (at most 64 tokens each, on sentence borders, one sentence shared between neighbours) with
 * their vectors, in order; none for white space. `queryVector` is what `embedQuery` gave for the same text: where a
 * question is embedded like a passage and the text is one passage, it is taken instead of embedding that again. Throws
 * `unavailable`.
 */
export async function embedPassages(
  text: string,
  options: { queryVector?: number[] } = {},
): Promise<Passage[]> {
  const first = embeddingModel().queryIsPassage ? options.queryVector : undefined;
  const spans = await ask({ kind: "passages", text, skipsFirst: first !== undefined });
  return spans.map(({ vector, ...span }, index) => ({
    index,
    ...span,
    vector: vector.length === 0 && first ? first : Array.from(vector),
  }));
}

/**
 * The model in use. `id` goes beside every stored vector; `queryIsPassage` says that a question and a passage of the
 * same words have the same vector.
 */
export function embeddingModel(): { id: string; columns: number; queryIsPassage: boolean } {
  const { id, recipe } = embedder().choice;
  const queryIsPassage = recipe !== undefined && recipe.queryPrefix === recipe.passagePrefix;
  return { id, columns: STORED_COLUMNS, queryIsPassage };
}

export function embeddingStatus(): EmbedderStatus {
  return embedder().status;
}

/** Loads the model and runs it once. Throws `unavailable` with a sentence that says what to set or run. */
export async function warmEmbeddings(): Promise<void> {
  await embedQuery("ready");
}

/** Ends the worker. Whoever waits for it is told so. */
export async function closeEmbeddings(): Promise<void> {
  await kept.careerAdvisorEmbedder?.stopWorker();
  kept.careerAdvisorEmbedder = undefined;
}

function embedder(): Embedder {
  kept.careerAdvisorEmbedder ??= new Embedder(chooseModel(env()));
  return kept.careerAdvisorEmbedder;
}

async function ask(request: Omit<EmbedRequest, "id">) {
  try {
    return await embedder().embed(request);
  } catch (error) {
    // Why there is no model is ours to say; what fails on one text may quote it.
    const isOurs = embedder().status !== "ready" && error instanceof Error;
    throw new DomainError("unavailable", isOurs ? error.message : UNREADABLE);
  }
}
