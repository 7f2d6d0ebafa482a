import type { Actor } from "@/lib/actor";
import type { Retention, SetRetention } from "@/lib/conversations/retention/contract";
import { getRetention } from "@/lib/conversations/retention/get-retention";
import { asUser } from "@/lib/db/as-user";

/** Chooses how long the actor keeps what is not used. What is over by then ends within the hour. */
export async function setRetention(actor: Actor, { keep_days: keepDays }: SetRetention): Promise<Retention> {
  const { userId } = actor;
  await asUser(actor, async (tx) => {
    if (keepDays === null) return tx.retention.deleteMany({ where: { userId } });
    const chosen = { keepDays, updatedAt: new Date() };
    return tx.retention.upsert({ where: { userId }, create: { userId, ...chosen }, update: chosen });
  });
  return getRetention(actor);
}
