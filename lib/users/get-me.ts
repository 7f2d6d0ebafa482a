import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Me } from "@/lib/users/contract";
import { ownRow } from "@/lib/users/own-row";
import { presentMe } from "@/lib/users/present";

/** Throws `unauthenticated` when the account is gone. */
export async function getMe(actor: Actor): Promise<Me> {
  return readAsUser(actor, async (tx) => presentMe(await ownRow(tx, actor)));
}
