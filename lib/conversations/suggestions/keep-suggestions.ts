import type { Actor } from "@/lib/actor";
import { ownedConversation } from "@/lib/conversations/owned";
import {
  claimSuggestions,
  releaseSuggestions,
  storedSuggestions,
  storeSuggestions,
} from "@/lib/conversations/suggestions/suggestions.sql";
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

/**
 * Has `think` say what may follow an answer, for one caller at a time, in whichever process, and keeps it once: what was kept
 * before stays. Gives what stands there; null while another thinks, for at most so many seconds. Throws what `think` throws:
 * the next caller may try then.
 */
export async function suggestOnce(
  actor: Actor,
  replyId: string,
  think: () => Promise<string[]>,
  seconds: number,
): Promise<string[] | null> {
  const { userId } = actor;
  if (!(await asUser(actor, (tx) => claimSuggestions(tx, userId, replyId, seconds)))) return null;
  try {
    return await keepSuggestions(actor, replyId, await think());
  } catch (error) {
    await asUser(actor, (tx) => releaseSuggestions(tx, userId, replyId)).catch(() => undefined);
    throw error;
  }
}

/** Keeps what may follow an answer, once: what was kept before stays, and a forgotten answer has none. Gives what stands there. */
async function keepSuggestions(actor: Actor, replyId: string, items: string[]): Promise<string[]> {
  return asUser(actor, (tx) => storeSuggestions(tx, actor.userId, replyId, items));
}
