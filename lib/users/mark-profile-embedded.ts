import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";

/** Says that the profile as it stood at `updatedAt` (ISO 8601) has its vector. False when it changed since. */
export async function markProfileEmbedded(actor: Actor, model: string, updatedAt: string): Promise<boolean> {
  const where = { id: actor.userId, updatedAt: new Date(updatedAt) };
  const changed = await asUser(actor, (tx) => tx.user.updateMany({ where, data: { embeddedWith: model } }));
  return changed.count > 0;
}
