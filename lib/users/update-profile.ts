import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { publish } from "@/lib/events/publish";
import type { Profile, UpdateProfile } from "@/lib/users/contract";
import { ownRow } from "@/lib/users/own-row";
import { presentProfile } from "@/lib/users/present";
import { tidySkills } from "@/lib/users/tidy-skills";

/** Changes what is named; the rest stays. The profile's vector is stale from here on. */
export async function updateProfile(actor: Actor, change: UpdateProfile): Promise<Profile> {
  const { skills, experience_level, years_experience, profile_summary, metadata } = change;
  return asUser(actor, async (tx) => {
    const data = {
      ...(skills === undefined ? {} : { skills: tidySkills(skills) }),
      ...(experience_level === undefined ? {} : { experienceLevel: experience_level }),
      ...(years_experience === undefined ? {} : { yearsExperience: years_experience }),
      ...(profile_summary === undefined ? {} : { profileSummary: profile_summary || null }),
      ...(metadata === undefined ? {} : { metadata }),
      embeddedWith: null,
      updatedAt: new Date(),
    };
    await tx.user.updateMany({ where: { id: actor.userId }, data });
    await publish(tx, actor.userId, { name: "users/profile.changed", data: { user_id: actor.userId } });
    return presentProfile(await ownRow(tx, actor));
  });
}
