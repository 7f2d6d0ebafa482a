import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Profile } from "@/lib/users/contract";
import { readProfile } from "@/lib/users/read-profile";

/** Throws `unauthenticated` when the account is gone. */
export async function getProfile(actor: Actor): Promise<Profile> {
  return readAsUser(actor, async (tx) => (await readProfile(tx, actor)).profile);
}
