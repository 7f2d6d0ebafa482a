import { expect, test } from "vitest";
import { chooseModel } from "@/lib/ai/embedding/model-choice";

const DATA_DIR = "/data";

test("without a setting the model that comes with the product embeds, and no server is asked", () => {
  const embedded = chooseModel({ DATA_DIR });
  expect(embedded).toMatchObject({ id: "all-MiniLM-L6-v2", dtype: "fp32", hub: undefined });
  expect(chooseModel({ DATA_DIR, EMBEDDING_MODEL: "all-MiniLM-L6-v2" })).toEqual(embedded);
});

test("a hub model is kept under the data folder once downloaded", () => {
  expect(chooseModel({ DATA_DIR, EMBEDDING_MODEL: "Xenova/bge-base-en-v1.5" })).toMatchObject({
    id: "Xenova/bge-base-en-v1.5",
    folder: "/data/models",
    hub: "https://huggingface.co",
  });
});

test("vectors of another precision are not mixed with those of the full one", () => {
  const full = chooseModel({ DATA_DIR, EMBEDDING_MODEL: "a/b" });
  const small = chooseModel({ DATA_DIR, EMBEDDING_MODEL: "a/b", EMBEDDING_DTYPE: "q8" });
  expect(small.id).not.toBe(full.id);
});
