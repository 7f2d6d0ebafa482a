import type { Actor } from "@/lib/actor";
import { ownedConversation } from "@/lib/conversations/owned";
import { storedSuggestions, storeSuggestions } from "@/lib/conversations/suggestions/suggestions.sql";
import { asUser, readAsUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** What may follow an answer: null while nobody asked, and empty for one that is not whole. Throws `not_found`. */
export async function suggestionsOf(actor: Actor, conversationId: string, replyId: string) {
  return readAsUser(actor, async (tx) => {
    await ownedConversation(tx, actor, conversationId);
    const stored = await storedSuggestions(tx, actor.userId, conversationId, replyId);
    if (!stored) throw new DomainError("not_found", "There is no such message.");
    return stored.role === "assistant" && stored.status === "complete" ? stored.suggestions : [];
  });
}

/** Keeps what may follow an answer, once: what was kept before stays, and a forgotten answer has none. Gives what stands there. */
export async function keepSuggestions(actor: Actor, replyId: string, items: string[]): Promise<string[]> {
  return asUser(actor, (tx) => storeSuggestions(tx, actor.userId, replyId, items));
}
