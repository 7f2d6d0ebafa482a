import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Profile } from "@/lib/users/contract";
import { ownRow } from "@/lib/users/own-row";
import { presentProfile } from "@/lib/users/present";

/** Throws `unauthenticated` when the account is gone. */
export async function getProfile(actor: Actor): Promise<Profile> {
  return readAsUser(actor, async (tx) => presentProfile(await ownRow(tx, actor)));
}
