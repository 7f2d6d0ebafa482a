import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { countEmbedded, type Progress } from "@/lib/conversations/embedding-progress.sql";
import { asSystem } from "@/lib/db/as-user";

/** How far the vectors of everybody's messages are, with the model of now. Reads an index of all messages. */
export async function embeddingProgress(): Promise<Progress & { model: string }> {
  const model = embeddingModel().id;
  return { model, ...(await asSystem((tx) => countEmbedded(tx, model))) };
}
