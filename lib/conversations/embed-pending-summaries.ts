import type { Actor } from "@/lib/actor";
import { embeddingModel, embedPassages } from "@/lib/ai/embedding/embeddings";
import { storeChunks } from "@/lib/conversations/embeddings.sql";
import { markSummaryEmbedded, summariesToEmbed } from "@/lib/conversations/summary-sweep.sql";
import { asUser, readAsUser } from "@/lib/db/as-user";

const AT_ONCE = 20;

/**
 * Gives the actor's summaries the vectors of this model in the place of another's: a new one is stored with its own.
 * Returns how many it did. Throws `unavailable` without a model.
 */
export async function embedPendingSummaries(actor: Pick<Actor, "userId">): Promise<number> {
  const model = embeddingModel().id;
  let done = 0;
  for (;;) {
    const pending = await readAsUser(actor, (tx) => summariesToEmbed(tx, actor.userId, model, AT_ONCE));
    for (const { id, text } of pending) {
      const chunks = await embedPassages(text);
      await asUser(actor, async (tx) => {
        // The row is taken first: one that falls meanwhile leaves no orphan.
        if (!(await markSummaryEmbedded(tx, actor.userId, id, model))) return;
        await storeChunks(tx, actor.userId, { id, type: "summary", role: null, model, chunks });
      });
      done += 1;
    }
    if (pending.length < AT_ONCE) return done;
  }
}
