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
  /** Whose messages and profiles lack vectors: after a crash, after an edit. */
  messages: string[];
  profiles: string[];
  /** Whose messages nobody has read for facts. */
  unread: string[];
  /** Whose messages or summaries, and profiles, have vectors of another model than that of now; none unless `whole`. */
  behind: { messages: string[]; profiles: string[] };
}

/** Whose memory lacks something. */
export async function peopleToEmbed({ whole }: { whole: boolean }): Promise<People> {
  const model = embeddingModel().id;
  return asSystem(async (tx) => {
    const messages = await ownersOfPending(tx, model);
    const unread = await ownersOfUnread(tx);
    const profiles = await ownersOfStaleProfiles(tx);
    const behind: People["behind"] = { messages: [], profiles: [] };
    if (whole) {
      const ofMessages = await ownersOfOtherModels(tx, model);
      behind.messages = [...new Set([...ofMessages, ...(await ownersOfOtherSummaries(tx, model))])];
      behind.profiles = await ownersOfOtherProfiles(tx, model);
    }
    return { messages, profiles, unread, behind };
  });
}
