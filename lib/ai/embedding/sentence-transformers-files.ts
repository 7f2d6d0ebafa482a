import type { Recipe } from "./model-families.ts";

const POOLING_FLAGS: Record<string, Recipe["pooling"]> = {
  pooling_mode_mean_tokens: "mean",
  pooling_mode_cls_token: "cls",
  pooling_mode_lasttoken: "last_token",
};

/**
 * The pooling that a `1_Pooling/config.json` names. Mean where there is no such file, as sentence-transformers itself
 * does. Throws for a pooling that is not supported. Source: sbert.net, sentence_transformers.models.Pooling.
 */
export function readPooling(file: unknown): Recipe["pooling"] {
  if (!isRecord(file)) return "mean";
  const chosen = Object.keys(file).filter((key) => key.startsWith("pooling_mode") && file[key] === true);
  const pooling = chosen.length === 1 ? POOLING_FLAGS[chosen[0] ?? ""] : undefined;
  if (!pooling) throw new Error(`its pooling (${chosen.join(" and ") || "none"}) is not supported`);
  return pooling;
}

/** The prefixes of queries and passages that a `config_sentence_transformers.json` names; empty where it has none. */
export function readPrefixes(file: unknown): Pick<Recipe, "queryPrefix" | "passagePrefix"> {
  const prompts = isRecord(file) && isRecord(file.prompts) ? file.prompts : {};
  const byDefault = isRecord(file) ? textOf(prompts, file.default_prompt_name) : undefined;
  return {
    queryPrefix: textOf(prompts, "query") ?? byDefault ?? "",
    passagePrefix: textOf(prompts, "document") ?? textOf(prompts, "passage") ?? byDefault ?? "",
  };
}

/** Throws when a `modules.json` lists a layer after pooling that would be left out here. */
export function refuseExtraLayers(file: unknown): void {
  const layers = Array.isArray(file) ? file.map((layer) => (isRecord(layer) ? String(layer.type) : "")) : [];
  const extra = layers.find((layer) => layer.endsWith(".Dense"));
  if (extra) throw new Error(`it has a layer after pooling (${extra}) that is not supported`);
}

function textOf(prompts: Record<string, unknown>, name: unknown): string | undefined {
  const prompt = typeof name === "string" ? prompts[name] : undefined;
  return typeof prompt === "string" ? prompt : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
