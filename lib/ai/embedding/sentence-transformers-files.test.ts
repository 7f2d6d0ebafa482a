import { expect, test } from "vitest";
import { readPooling, readPrefixes, refuseExtraLayers } from "@/lib/ai/embedding/sentence-transformers-files";

test.each([
  ["pooling_mode_cls_token", "cls"],
  ["pooling_mode_mean_tokens", "mean"],
  ["pooling_mode_lasttoken", "last_token"],
])("a pooling file that says %s gives %s", (flag, pooling) => {
  const flags = {
    pooling_mode_cls_token: false,
    pooling_mode_mean_tokens: false,
    pooling_mode_lasttoken: false,
  };
  expect(readPooling({ word_embedding_dimension: 384, ...flags, [flag]: true, include_prompt: true })).toBe(
    pooling,
  );
});

test("a model without a pooling file is averaged", () => {
  expect(readPooling(undefined)).toBe("mean");
});

test("a pooling that is not supported is refused by name", () => {
  expect(() => readPooling({ pooling_mode_max_tokens: true })).toThrow("pooling_mode_max_tokens");
  expect(() => readPooling({ pooling_mode_cls_token: true, pooling_mode_mean_tokens: true })).toThrow("and");
});

test("prompts of a model become prefixes of questions and passages", () => {
  expect(readPrefixes({ prompts: { query: "q: ", document: "d: " } })).toEqual({
    queryPrefix: "q: ",
    passagePrefix: "d: ",
  });
  expect(readPrefixes({ prompts: { query: "q: ", passage: "p: " } }).passagePrefix).toBe("p: ");
  expect(readPrefixes({ prompts: { all: "x: " }, default_prompt_name: "all" })).toEqual({
    queryPrefix: "x: ",
    passagePrefix: "x: ",
  });
  expect(readPrefixes(undefined)).toEqual({ queryPrefix: "", passagePrefix: "" });
});

test("a model with a layer after pooling is refused rather than computed wrongly", () => {
  const layers = ["Transformer", "Pooling", "Normalize"].map((name) => ({
    type: `sentence_transformers.models.${name}`,
  }));
  expect(() => refuseExtraLayers(layers)).not.toThrow();
  expect(() => refuseExtraLayers([...layers, { type: "sentence_transformers.models.Dense" }])).toThrow(
    "Dense",
  );
});
