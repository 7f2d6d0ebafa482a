import type { Actor } from "@/lib/actor";
import { listSummaries } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";

/** The ranges of a conversation, oldest first: `1-5`. */
export async function ranges(actor: Actor, conversationId: string) {
  const { items } = await listSummaries(actor, conversationId, { limit: 200 });
  return items.reverse().map((summary) => `${summary.from_sequence}-${summary.to_sequence}`);
}

export async function newest(actor: Actor, conversationId: string) {
  const { items } = await listSummaries(actor, conversationId);
  return items[0]?.text ?? "";
}

export const vectorsOf = (actor: Actor) =>
  asUser(actor, (tx) => tx.embedding.count({ where: { sourceType: "summary" } }));

/** Message n of a thread: it holds the word `fact-n` and a number, so that a summary quotes what it reads. */
export const told = (n: number) =>
  n % 2 ? `I have ${n} years of Terraform at fact-${n}.` : `Apply for post ${n}.`;
