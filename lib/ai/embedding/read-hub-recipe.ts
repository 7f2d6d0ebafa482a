import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ModelChoice } from "./model-choice.ts";
import type { Recipe } from "./model-families.ts";
import { readPooling, readPrefixes, refuseExtraLayers } from "./sentence-transformers-files.ts";

type HubModel = Pick<ModelChoice, "name" | "folder" | "hub">;

/**
 * The recipe that a hub model's own files give, asked for once and kept beside its weights so that a later start
 * needs no network. Throws when the hub does not answer or the files ask for what is not supported.
 */
export async function readHubRecipe(model: HubModel): Promise<Recipe> {
  const kept = join(model.folder, model.name, "recipe.json");
  const known = await readFile(kept, "utf8").catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as Recipe;
  const [modules, pooling, prompts] = await Promise.all([
    fetchJson(model, "modules.json"),
    fetchJson(model, "1_Pooling/config.json"),
    fetchJson(model, "config_sentence_transformers.json"),
  ]);
  refuseExtraLayers(modules);
  const recipe = { pooling: readPooling(pooling), ...readPrefixes(prompts) };
  await mkdir(dirname(kept), { recursive: true });
  // Whole or not at all: a half-written one would be believed for ever.
  const draft = `${kept}.${process.pid}`;
  await writeFile(draft, JSON.stringify(recipe));
  await rename(draft, kept);
  return recipe;
}

/** A file of the model as JSON; undefined when the model has no such file. */
async function fetchJson(model: HubModel, file: string): Promise<unknown> {
  const url = `${model.hub?.replace(/\/$/, "")}/${model.name}/resolve/main/${file}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
