import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Embedder } from "@/lib/ai/embedding/embedder";
import { chooseModel } from "@/lib/ai/embedding/model-choice";
import { env } from "@/lib/env";

/** An embedder without a model: each text is one passage. `onEach` hears of every text and may throw. */
export function quickEmbedder(onEach: (text: string) => void): Embedder {
  const embedder = new Embedder(chooseModel(env()));
  embedder.status = "ready";
  embedder.embed = async ({ text }) => {
    onEach(text);
    await pause(2);
    const vector = new Float32Array(768);
    vector[text.length % 768] = 1;
    const contentHash = createHash("sha256").update(text).digest("hex");
    return [{ start: 0, end: text.length, contentHash, vector }];
  };
  return embedder;
}
