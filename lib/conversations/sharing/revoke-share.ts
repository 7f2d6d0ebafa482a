import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { DomainError } from "@/lib/errors";

/** Ends a link for good, at once. Throws `not_found`. */
export async function revokeShare({ userId }: Actor, id: string): Promise<void> {
  const { count } = await asUser({ userId }, (tx) => tx.share.deleteMany({ where: { userId, id } }));
  if (count === 0) throw new DomainError("not_found", "There is no such link.");
}
