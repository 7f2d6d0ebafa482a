import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { holdAdmins } from "@/lib/users/people/people.sql";

/**
 * Holds the role in which the actor acts, and that of every other administrator, until the transaction ends; returns whose
 * they are. Throws `forbidden` where somebody else has taken it since it was asked for.
 */
export async function holdAsAdmin(tx: Tx, { userId }: Pick<Actor, "userId">): Promise<string[]> {
  const admins = await holdAdmins(tx);
  if (!admins.includes(userId)) throw new DomainError("forbidden", "This is for administrators.");
  return admins;
}
