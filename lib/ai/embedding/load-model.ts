import { env, LogLevel, pipeline } from "@huggingface/transformers";
import type { ModelChoice } from "./model-choice.ts";
import type { Recipe } from "./model-families.ts";
import type { NativeGate } from "./native-gate.ts";
import { readHubRecipe } from "./read-hub-recipe.ts";
import { STORED_COLUMNS, toStoredColumns } from "./stored-columns.ts";
import { waitForHeaders } from "./wait-for-headers.ts";

// A line or two of a résumé: in longer passages the one name that was asked for is blurred by its neighbours.
const PASSAGE_TOKENS = 64;
const QUERY_TOKENS = 220;

export interface SentenceModel {
  recipe: Recipe;
  /** The most tokens that a passage may have, and that are read of a question; without their prefix. */
  passageTokens: number;
  queryTokens: number;
  /** Tokens of a text, without the model's own marks at both ends. */
  countTokens(text: string): number;
  /** One vector of length 1 a text, 768 columns. */
  embed(texts: string[]): Promise<Float32Array[]>;
}

/** Loads the model and runs it once. Throws when its files cannot be had or its vectors do not fit the table. */
export async function loadModel(choice: ModelChoice, gate: NativeGate): Promise<SentenceModel> {
  pointAt(choice);
  const recipe = choice.recipe ?? (await readHubRecipe(choice));
  // One thread: with more, the runtime's threads spin while they wait, at the expense of whoever serves.
  const session_options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  const extract = await gate.run(() =>
    pipeline("feature-extraction", choice.name, { dtype: choice.dtype as "fp32", session_options }),
  );
  const embed = async (texts: string[]) => {
    const result = await gate.run(() => extract(texts, { pooling: recipe.pooling, normalize: true }));
    return toRows(result.data as Float32Array, texts.length);
  };
  const columns = (await embed(["ready"]))[0]?.length ?? 0;
  if (columns > STORED_COLUMNS) {
    throw new Error(
      `its vectors have ${columns} columns and the table holds ${STORED_COLUMNS}: choose a smaller model`,
    );
  }
  const countTokens = (text: string) => extract.tokenizer.encode(text, { add_special_tokens: false }).length;
  const marks = extract.tokenizer.encode("").length;
  const prefix = Math.max(countTokens(recipe.queryPrefix), countTokens(recipe.passagePrefix));
  const longest = extract.tokenizer.model_max_length - marks - prefix;
  return {
    recipe,
    passageTokens: Math.min(PASSAGE_TOKENS, longest),
    queryTokens: Math.min(QUERY_TOKENS, longest),
    countTokens,
    embed: async (texts) => (await embed(texts)).map(toStoredColumns),
  };
}

function pointAt(choice: ModelChoice): void {
  const isHub = choice.hub !== undefined;
  env.logLevel = LogLevel.NONE;
  env.allowRemoteModels = isHub;
  env.allowLocalModels = !isHub;
  env.useFSCache = isHub;
  env.fetch = waitForHeaders;
  if (isHub) {
    env.remoteHost = choice.hub ?? "";
    env.cacheDir = choice.folder;
  } else {
    env.localModelPath = choice.folder;
  }
}

function toRows(values: Float32Array, rows: number): Float32Array[] {
  const columns = values.length / rows;
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
}
