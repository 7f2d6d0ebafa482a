import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import {
  ownersOfOtherModels,
  ownersOfOtherProfiles,
  ownersOfPending,
  ownersOfStaleProfiles,
} from "@/lib/conversations/embeddings.sql";
import { asSystem } from "@/lib/db/as-user";

/**
 * Whose messages and profiles still lack vectors: after a crash, after an edit, and, `whole`, after a change of the
 * model (which reads of every message and person whose vector they have: for the start of a process).
 */
export async function peopleToEmbed({
  whole,
}: {
  whole: boolean;
}): Promise<{ messages: string[]; profiles: string[] }> {
  const model = embeddingModel().id;
  return asSystem(async (tx) => {
    const messages = await ownersOfPending(tx);
    const profiles = await ownersOfStaleProfiles(tx);
    if (!whole) return { messages, profiles };
    const others = await ownersOfOtherModels(tx, model);
    return {
      messages: [...new Set([...messages, ...others])],
      profiles: [...profiles, ...(await ownersOfOtherProfiles(tx, model))],
    };
  });
}
