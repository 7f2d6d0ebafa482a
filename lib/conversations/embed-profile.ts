import type { Actor } from "@/lib/actor";
import { embeddingModel, embedPassages } from "@/lib/ai/embedding/embeddings";
import { storeChunks } from "@/lib/conversations/embeddings.sql";
import { asUser } from "@/lib/db/as-user";

/** Puts the vectors of the profile's text in the place of the old ones. Throws `unavailable`. */
export async function embedProfile(actor: Pick<Actor, "userId">, text: string): Promise<void> {
  const model = embeddingModel().id;
  const chunks = await embedPassages(text);
  await asUser(actor, (tx) =>
    storeChunks(tx, actor.userId, { id: actor.userId, type: "profile", role: null, model, chunks }),
  );
}
