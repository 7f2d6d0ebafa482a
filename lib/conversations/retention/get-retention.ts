import type { Actor } from "@/lib/actor";
import type { AskRetention, Retention } from "@/lib/conversations/retention/contract";
import { countUnused } from "@/lib/conversations/retention/unused.sql";
import { readAsUser } from "@/lib/db/as-user";

/** How long the actor keeps what is not used, and how much of it ends for that; `keep_days` asks what another choice would end. */
export async function getRetention(
  actor: Actor,
  { keep_days: asked }: AskRetention = {},
): Promise<Retention> {
  return readAsUser(actor, async (tx) => {
    const chosen = await tx.retention.findFirst({ where: { userId: actor.userId } });
    const days = asked ?? chosen?.keepDays ?? null;
    return { keep_days: days, ending: days === null ? 0 : await countUnused(tx, actor.userId, days) };
  });
}
