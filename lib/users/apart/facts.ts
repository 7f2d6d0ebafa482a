import { createHash } from "node:crypto";
import type { Actor } from "@/lib/actor";
import type { Claim } from "@/lib/ai/contract";
import { ask } from "@/lib/apart/ask";
import { eitherWay } from "@/lib/apart/either-way";
import { isElsewhere } from "@/lib/apart/where";
import { FactsNoted, MOST_CLAIMS, NotedFact, type NoteFacts } from "@/lib/users/apart/contract";
import type { Noted } from "@/lib/users/facts/note-claims";
import * as here from "@/lib/users/facts/noted-in";

/** `noted-in.ts`, here or where Users is served. */
export const notedIn = eitherWay("users", here.notedIn, (actor, conversationId) =>
  ask(actor, {
    scope: "profile:read",
    method: "GET",
    path: `/users/${actor.userId}/facts?conversation_id=${conversationId}`,
    answers: FactsNoted,
  }),
);

/**
 * Has a message's claims noted where Users is served, before whoever read it says so in a transaction of its own: what is
 * noted twice is noted once. Null where Users runs in this process: then `noteClaims` keeps both together.
 */
export async function noteElsewhere(
  { userId }: Pick<Actor, "userId">,
  message: { id: string; text: string },
  claims: Claim[],
): Promise<Noted[] | null> {
  if (!isElsewhere("users")) return null;
  if (claims.length === 0) return [];
  const body: NoteFacts = {
    message_id: message.id,
    text_hash: createHash("sha256").update(message.text).digest("hex"),
    claims: claims.slice(0, MOST_CLAIMS),
  };
  const asked = { scope: "profile:enrich", method: "POST", path: `/users/${userId}/facts`, body } as const;
  return ask({ userId, role: "user" }, { ...asked, answers: NotedFact.array() });
}
