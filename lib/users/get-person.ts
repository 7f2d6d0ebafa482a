import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Me, Profile } from "@/lib/users/contract";
import { ownRow } from "@/lib/users/own-row";
import { presentMe, presentProfile } from "@/lib/users/present";

/** The account and its profile, read at once. Throws `unauthenticated` when the account is gone. */
export async function getPerson(actor: Actor): Promise<{ me: Me; profile: Profile }> {
  const row = await readAsUser(actor, (tx) => ownRow(tx, actor));
  return { me: presentMe(row), profile: presentProfile(row) };
}
