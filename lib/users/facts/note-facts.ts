import type { Actor } from "@/lib/actor";
import type { Claim } from "@/lib/ai/contract";
import { asUser } from "@/lib/db/as-user";
import { type Noted, noteClaims } from "@/lib/users/facts/note-claims";
import { heldText } from "@/lib/users/facts/told-by.sql";

/** A message by what was read in it: SHA-256 of its text, in hex. */
export interface ReadMessage {
  id: string;
  textHash: string;
}

/**
 * Notes what a message claims in a transaction of its own: for a reader elsewhere. Nothing is noted, and nothing returned,
 * of a message that is gone or forgotten or reads otherwise by now; repeating it adds nothing.
 */
export async function noteFacts(
  actor: Pick<Actor, "userId">,
  { id, textHash }: ReadMessage,
  claims: Claim[],
): Promise<Noted[]> {
  return asUser(actor, async (tx) => {
    const text = await heldText(tx, actor.userId, id, textHash);
    return text === undefined ? [] : noteClaims(tx, actor, { id, text }, claims);
  });
}
