import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";
import { ownRow } from "@/lib/users/own-row";

/**
 * Asks the table, not the session, so that a role given or taken counts at once. Throws `forbidden` for anybody else,
 * `unauthenticated` when the account is gone.
 */
export async function requireAdmin(actor: Actor): Promise<void> {
  const { role } = await readAsUser(actor, (tx) => ownRow(tx, actor));
  if (role !== "admin") throw new DomainError("forbidden", "This is for administrators.");
}
