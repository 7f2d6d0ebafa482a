import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { ownersOfPending, ownersOfStaleProfiles } from "@/lib/conversations/embeddings.sql";
import { asSystem } from "@/lib/db/as-user";

/**
 * Whose messages and profiles still lack vectors: after a crash, after an edit, and, `whole`, after a change of the
 * model (a scan of all messages, for the start of a process).
 */
export async function peopleToEmbed({
  whole,
}: {
  whole: boolean;
}): Promise<{ messages: string[]; profiles: string[] }> {
  const model = embeddingModel().id;
  return asSystem(async (tx) => ({
    messages: await ownersOfPending(tx, whole ? model : null),
    profiles: await ownersOfStaleProfiles(tx, model),
  }));
}
