/** How a model wants its texts, and how its token vectors become one. */
export interface Recipe {
  pooling: "mean" | "cls" | "last_token";
  queryPrefix: string;
  passagePrefix: string;
}

const SEARCH_PASSAGES = "Represent this sentence for searching relevant passages: ";

const FAMILIES: [name: RegExp, recipe: Recipe][] = [
  [/^all-(minilm|mpnet|distilroberta)-/, plain("mean")],
  [/^bge-(small|base|large)-en/, prefixed("cls", SEARCH_PASSAGES, "")],
  [/^snowflake-arctic-embed-.+-v2/, prefixed("cls", "query: ", "")],
  [/^snowflake-arctic-embed/, prefixed("cls", SEARCH_PASSAGES, "")],
  [/^(multilingual-)?e5-(small|base|large)(-v2)?$/, prefixed("mean", "query: ", "passage: ")],
  [/^nomic-embed-text/, prefixed("mean", "search_query: ", "search_document: ")],
  [/^gte-(small|base|large)$/, plain("mean")],
  [/^gte-(.+-en-v1\.5|multilingual|modernbert)/, plain("cls")],
];

/**
 * The recipe of a hub model (`owner/name`) whose card we know, whoever converted it; undefined for any other.
 * Source: the models' own cards on the hub.
 */
export function knownRecipe(model: string): Recipe | undefined {
  const name = model.slice(model.lastIndexOf("/") + 1).toLowerCase();
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1];
}

function plain(pooling: Recipe["pooling"]): Recipe {
  return prefixed(pooling, "", "");
}

function prefixed(pooling: Recipe["pooling"], queryPrefix: string, passagePrefix: string): Recipe {
  return { pooling, queryPrefix, passagePrefix };
}
