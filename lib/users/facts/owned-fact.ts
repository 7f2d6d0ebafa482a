import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { ProfileFact } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";

/** The actor's fact, or `not_found`: forgotten, not yours and not there are one answer. */
export async function ownedFact(tx: Tx, { userId }: Actor, id: string): Promise<ProfileFact> {
  const fact = await tx.profileFact.findFirst({ where: { userId, id, status: { not: "forgotten" } } });
  if (!fact) throw new DomainError("not_found", "There is no such fact.");
  return fact;
}
