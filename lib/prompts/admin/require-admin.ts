import type { Actor } from "@/lib/actor";
import { DomainError } from "@/lib/errors";

/** The role comes from the table with each request. Throws `forbidden` for anybody else. */
export function requireAdmin(actor: Actor): void {
  if (actor.role !== "admin") throw new DomainError("forbidden", "This is for administrators.");
}
