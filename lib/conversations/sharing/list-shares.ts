import type { Actor } from "@/lib/actor";
import type { Share } from "@/lib/conversations/sharing/contract";
import { presentShare } from "@/lib/conversations/sharing/present-share";
import { sharesOf } from "@/lib/conversations/sharing/shares.sql";
import { readAsUser } from "@/lib/db/as-user";

/** All that the actor shares, the newest first. */
export async function listShares(actor: Actor): Promise<Share[]> {
  const rows = await readAsUser(actor, (tx) => sharesOf(tx, actor.userId));
  return rows.map(presentShare);
}
