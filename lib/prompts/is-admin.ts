import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/**
 * Whether the actor acts as an administrator. The table says, so that a role given or taken counts at once; a token without
 * the scope for it acts for nobody but its owner.
 */
export async function isAdmin(actor: Actor): Promise<boolean> {
  if (actor.role !== "admin" && !actor.sessionId) return false;
  const where = { id: actor.userId, role: "admin" };
  return readAsUser(actor, async (tx) => (await tx.user.count({ where })) > 0);
}

/** Throws `forbidden` for anybody else. */
export async function requireAdmin(actor: Actor): Promise<void> {
  if (!(await isAdmin(actor))) throw new DomainError("forbidden", "This is for administrators.");
}
