import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import type { Profile, UpdateProfile } from "@/lib/users/contract";
import { lockPerson } from "@/lib/users/facts/facts.sql";
import { rebuildProfile } from "@/lib/users/facts/rebuild-profile";
import { typeProfile } from "@/lib/users/facts/type-profile";
import { readProfile } from "@/lib/users/read-profile";

/** Changes what is named; the rest stays. What is typed here is confirmed. The profile's vector is stale from here on. */
export async function updateProfile(actor: Actor, change: UpdateProfile): Promise<Profile> {
  const { metadata } = change;
  return asUser(actor, async (tx) => {
    await lockPerson(tx, actor.userId);
    await typeProfile(tx, actor, change);
    if (metadata) await tx.user.updateMany({ where: { id: actor.userId }, data: { metadata } });
    await rebuildProfile(tx, actor);
    return (await readProfile(tx, actor)).profile;
  });
}
