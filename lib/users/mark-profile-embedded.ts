import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";

/** Says that the profile as it stood at `updatedAt` (ISO 8601) has its vector; a later change stays unmarked. */
export async function markProfileEmbedded(actor: Actor, model: string, updatedAt: string): Promise<void> {
  const where = { id: actor.userId, updatedAt: new Date(updatedAt) };
  await asUser(actor, (tx) => tx.user.updateMany({ where, data: { embeddedWith: model } }));
}
