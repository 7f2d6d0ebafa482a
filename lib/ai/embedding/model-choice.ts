import { resolve } from "node:path";
import { knownRecipe, type Recipe } from "@/lib/ai/embedding/model-families";
import { EMBEDDED_MODEL, preparedModelsFolder } from "@/lib/ai/embedding/model-folder";
import type { Env } from "@/lib/env";

/** Which model embeds, and from where. Plain data: it is handed to the worker. */
export interface ModelChoice {
  /** Stored beside every vector. Vectors of two ids are never compared. */
  id: string;
  name: string;
  dtype: string;
  /** Where the model's files stand, or are kept once downloaded. */
  folder: string;
  /** The server to download from; undefined for the model that comes with the product. */
  hub: string | undefined;
  /** Undefined: the model's own files say. */
  recipe: Recipe | undefined;
}

type Settings = Pick<Env, "EMBEDDING_MODEL" | "EMBEDDING_HUB_URL" | "EMBEDDING_DTYPE" | "DATA_DIR">;

/** The embedded model, or the hub model that `EMBEDDING_MODEL` names. */
export function chooseModel(settings: Settings): ModelChoice {
  const name = settings.EMBEDDING_MODEL ?? EMBEDDED_MODEL;
  const recipe = knownRecipe(name);
  if (name === EMBEDDED_MODEL) {
    return { id: name, name, dtype: "fp32", folder: preparedModelsFolder(), hub: undefined, recipe };
  }
  const dtype = settings.EMBEDDING_DTYPE ?? "fp32";
  return {
    id: dtype === "fp32" ? name : `${name}@${dtype}`,
    name,
    dtype,
    folder: resolve(settings.DATA_DIR, "models"),
    hub: settings.EMBEDDING_HUB_URL ?? "https://huggingface.co",
    recipe,
  };
}
