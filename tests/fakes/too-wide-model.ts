import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildBert } from "@/scripts/model/bert";
import type { HubFiles } from "@/tests/fakes/model-hub";

/** A model of 1024 columns that knows no words, so that it is small. */
export async function tooWideModel(folder: string, tokenizer: { model?: object }): Promise<HubFiles> {
  const columns = 1024;
  const config = { model_type: "bert", hidden_size: columns, num_attention_heads: 16, num_hidden_layers: 0 };
  const table = (rows: number) => ({
    shape: [rows, columns],
    values: new Float32Array(rows * columns).fill(0.5),
  });
  const weights = new Map([
    ["embeddings.word_embeddings.weight", table(104)],
    ["embeddings.token_type_embeddings.weight", table(2)],
    ["embeddings.position_embeddings.weight", table(512)],
    ["embeddings.LayerNorm.weight", { shape: [columns], values: new Float32Array(columns).fill(1) }],
    ["embeddings.LayerNorm.bias", { shape: [columns], values: new Float32Array(columns).fill(1) }],
  ]);
  const path = join(folder, "too-wide.onnx");
  await writeFile(path, Buffer.concat(buildBert(weights, { ...config, layer_norm_eps: 1e-12 })));
  const vocab = { "[PAD]": 0, "[UNK]": 100, "[CLS]": 101, "[SEP]": 102, "[MASK]": 103 };
  return {
    "config.json": config,
    "tokenizer.json": { ...tokenizer, model: { ...tokenizer.model, vocab } },
    "onnx/model.onnx": path,
  };
}
