import type { Actor } from "@/lib/actor";
import { asUser, type Tx } from "@/lib/db/as-user";
import type { Me, UpdateMe } from "@/lib/users/contract";
import { ownRow } from "@/lib/users/own-row";
import { mergePreferences } from "@/lib/users/preferences.sql";
import { presentMe } from "@/lib/users/present";

/** Changes what is named; the rest stays. */
export async function updateMe(actor: Actor, { name, preferences, memory_paused }: UpdateMe): Promise<Me> {
  return asUser(actor, async (tx) => {
    if (name !== undefined) await tx.user.updateMany({ where: { id: actor.userId }, data: { name } });
    if (preferences !== undefined) await mergePreferences(tx, actor.userId, preferences);
    if (memory_paused !== undefined) await pauseMemory(tx, actor, memory_paused);
    return presentMe(await ownRow(tx, actor));
  });
}

/** Pausing what is paused keeps the moment since when. */
async function pauseMemory(tx: Tx, { userId }: Actor, isPaused: boolean): Promise<void> {
  await tx.user.updateMany({
    where: { id: userId, memoryPausedAt: isPaused ? null : { not: null } },
    data: { memoryPausedAt: isPaused ? new Date() : null },
  });
}
