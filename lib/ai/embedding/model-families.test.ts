import { expect, test } from "vitest";
import { knownRecipe } from "@/lib/ai/embedding/model-families";

test.each([
  ["Xenova/all-MiniLM-L6-v2", "mean", "", ""],
  ["sentence-transformers/all-mpnet-base-v2", "mean", "", ""],
  ["Xenova/bge-base-en-v1.5", "cls", "Represent this sentence for searching relevant passages: ", ""],
  [
    "Snowflake/snowflake-arctic-embed-m-v1.5",
    "cls",
    "Represent this sentence for searching relevant passages: ",
    "",
  ],
  ["Snowflake/snowflake-arctic-embed-m-v2.0", "cls", "query: ", ""],
  ["Xenova/multilingual-e5-base", "mean", "query: ", "passage: "],
  ["intfloat/e5-small-v2", "mean", "query: ", "passage: "],
  ["nomic-ai/nomic-embed-text-v1.5", "mean", "search_query: ", "search_document: "],
  ["Supabase/gte-small", "mean", "", ""],
  ["Alibaba-NLP/gte-base-en-v1.5", "cls", "", ""],
  ["Alibaba-NLP/gte-modernbert-base", "cls", "", ""],
])("%s is pooled by %s and prefixed as its card says", (model, pooling, queryPrefix, passagePrefix) => {
  expect(knownRecipe(model)).toEqual({ pooling, queryPrefix, passagePrefix });
});

test("a model whose card we do not know gets no guessed recipe", () => {
  for (const model of ["acme/tiny-embedder", "BAAI/bge-m3", "intfloat/multilingual-e5-large-instruct"]) {
    expect(knownRecipe(model)).toBeUndefined();
  }
});
