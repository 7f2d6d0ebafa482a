import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import {
  ownersOfOtherModels,
  ownersOfOtherProfiles,
  ownersOfPending,
  ownersOfStaleProfiles,
} from "@/lib/conversations/embeddings.sql";
import { ownersOfUnread } from "@/lib/conversations/extraction.sql";
import { ownersOfOtherSummaries } from "@/lib/conversations/summary-sweep.sql";
import { asSystem } from "@/lib/db/as-user";

interface People {
  messages: string[];
  /** Whose messages nobody has read for facts. */
  unread: string[];
  profiles: string[];
  /** Somebody has vectors of another model; false unless `whole`. */
  isBehind: boolean;
}

/**
 * Whose messages and profiles still lack vectors: after a crash, after an edit, and, `whole`, after a change of the
 * model (which reads of every message and person whose vector they have: until nobody is behind any more).
 */
export async function peopleToEmbed({ whole }: { whole: boolean }): Promise<People> {
  const model = embeddingModel().id;
  return asSystem(async (tx) => {
    const messages = await ownersOfPending(tx, model);
    const unread = await ownersOfUnread(tx);
    const profiles = await ownersOfStaleProfiles(tx);
    if (!whole) return { messages, unread, profiles, isBehind: false };
    const ofMessages = await ownersOfOtherModels(tx, model);
    const others = [...ofMessages, ...(await ownersOfOtherSummaries(tx, model))];
    const otherProfiles = await ownersOfOtherProfiles(tx, model);
    return {
      messages: [...new Set([...messages, ...others])],
      unread,
      profiles: [...profiles, ...otherProfiles],
      isBehind: others.length + otherProfiles.length > 0,
    };
  });
}
