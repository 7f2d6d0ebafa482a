import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/actor";
import { asUser, type Tx } from "@/lib/db/as-user";
import type { ProfileFact } from "@/lib/db/generated/client";
import { publish } from "@/lib/events/publish";
import { lockPerson } from "@/lib/users/facts/facts.sql";
import { profileOf } from "@/lib/users/facts/profile-of";
import { settleCorrections } from "@/lib/users/facts/settle-corrections";
import { whatStands } from "@/lib/users/facts/what-stands";

/** Every fact of the actor's that still has words. */
export function ledgerOf(tx: Tx, { userId }: Pick<Actor, "userId">): Promise<ProfileFact[]> {
  return tx.profileFact.findMany({ where: { userId, status: { not: "forgotten" } } });
}

/**
 * Lays the view of the ledger, its corrections settled, into the person's row, in the transaction that took that row and
 * changed a fact; its vector is asked for.
 */
export async function rebuildProfile(tx: Tx, actor: Pick<Actor, "userId">): Promise<void> {
  await settleCorrections(tx, actor, await ledgerOf(tx, actor));
  await layView(tx, actor, await viewOf(tx, actor));
}

type View = Awaited<ReturnType<typeof viewOf>>;

async function layView(tx: Tx, actor: Pick<Actor, "userId">, view: View): Promise<void> {
  const data = { ...view, embeddedWith: null, updatedAt: new Date() };
  await tx.user.updateMany({ where: { id: actor.userId }, data });
  await publish(tx, actor.userId, { name: "users/profile.changed", data: { user_id: actor.userId } });
}

/** The same for when facts went with their messages; a row that says so already stays untouched. */
export async function rebuildProfileOf(actor: Pick<Actor, "userId">): Promise<void> {
  await asUser(actor, (tx) => letProfileFollow(tx, actor));
}

/** The same in the transaction in which they went. */
export async function letProfileFollow(tx: Tx, actor: Pick<Actor, "userId">): Promise<void> {
  if (!(await lockPerson(tx, actor.userId))) return;
  await settleCorrections(tx, actor, await ledgerOf(tx, actor));
  const row = await tx.user.findFirst({ where: { id: actor.userId } });
  const { skills, experienceLevel, yearsExperience, profileSummary } = row ?? {};
  const was = {
    skills,
    experienceLevel,
    yearsExperience: yearsExperience?.toNumber() ?? null,
    profileSummary,
  };
  const view = await viewOf(tx, actor);
  if (row && !isDeepStrictEqual(was, view)) await layView(tx, actor, view);
}

async function viewOf(tx: Tx, actor: Pick<Actor, "userId">) {
  const { standing } = whatStands(await ledgerOf(tx, actor));
  const { skills, experienceLevel, yearsExperience, profileSummary } = profileOf(standing);
  return { skills, experienceLevel, yearsExperience, profileSummary };
}
