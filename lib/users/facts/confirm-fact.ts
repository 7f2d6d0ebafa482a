import type { Actor } from "@/lib/actor";
import type { Tx } from "@/lib/db/as-user";
import type { ProfileFact } from "@/lib/db/generated/client";
import { type Claimed, disagrees } from "@/lib/users/facts/disagree";

/** Confirms a fact, with a right value where one is given. */
export async function confirmFact(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  fact: ProfileFact,
  right: { value?: string; valueKey?: string; quantity?: number | null; saidValue?: string | null } = {},
): Promise<void> {
  await supersedeRivals(tx, actor, { ...fact, valueKey: right.valueKey ?? fact.valueKey });
  await tx.profileFact.updateMany({
    where: { userId: actor.userId, id: fact.id },
    data: {
      ...right,
      status: "confirmed",
      validTo: fact.modality === "had" ? fact.validTo : null,
      decidedAt: new Date(),
    },
  });
}

/** Takes the place of whatever cannot hold beside a claim: the person has said which is right. */
async function supersedeRivals(
  tx: Tx,
  { userId }: Pick<Actor, "userId">,
  claim: Claimed & { id: string },
): Promise<void> {
  const live = await tx.profileFact.findMany({
    where: { userId, predicate: claim.predicate, status: { in: ["proposed", "confirmed"] } },
  });
  const rivals = live.filter((fact) => fact.id !== claim.id && disagrees(fact, claim)).map(({ id }) => id);
  if (rivals.length === 0) return;
  const now = new Date();
  await tx.profileFact.updateMany({
    where: { userId, id: { in: rivals } },
    data: { status: "superseded", validTo: now, decidedAt: now },
  });
}

export async function rejectFact(tx: Tx, { userId }: Pick<Actor, "userId">, id: string): Promise<void> {
  const data = { status: "rejected", decidedAt: new Date() };
  await tx.profileFact.updateMany({ where: { userId, id }, data });
}
