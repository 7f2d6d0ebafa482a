import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BertConfig, buildBert } from "./bert.ts";
import type { Pieces } from "./protobuf.ts";
import { readSafetensors } from "./safetensors.ts";
import { MAX_TOKENS, SOURCES } from "./source-files.ts";

const MODEL_FILES = ["config.json", "tokenizer.json", "tokenizer_config.json", "onnx/model.onnx"];

const TOKENIZER_CONFIG = {
  tokenizer_class: "BertTokenizer",
  do_lower_case: true,
  model_max_length: MAX_TOKENS,
  unk_token: "[UNK]",
  sep_token: "[SEP]",
  pad_token: "[PAD]",
  cls_token: "[CLS]",
  mask_token: "[MASK]",
};

/** Writes the model in the layout that transformers.js reads, and returns the size of each file by its name. */
export function writeModel(folder: string): Record<string, number> {
  mkdirSync(join(folder, "onnx"), { recursive: true });
  copyFileSync(SOURCES.config.path, join(folder, "config.json"));
  copyFileSync(SOURCES.tokenizer.path, join(folder, "tokenizer.json"));
  writeFileSync(join(folder, "tokenizer_config.json"), JSON.stringify(TOKENIZER_CONFIG));
  const config = JSON.parse(readFileSync(SOURCES.config.path, "utf8")) as BertConfig;
  writePieces(join(folder, "onnx", "model.onnx"), buildBert(readSafetensors(SOURCES.weights.path), config));
  return Object.fromEntries(MODEL_FILES.map((name) => [name, statSync(join(folder, name)).size]));
}

function writePieces(path: string, pieces: Pieces): void {
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
