import type { Actor } from "@/lib/actor";
import { refreshProfileEmbedding } from "@/lib/advisor/refresh-profile-embedding";
import { describeError, log } from "@/lib/log";
import { updateProfile } from "@/lib/users";
import type { Profile, UpdateProfile } from "@/lib/users/contract";

/** Stores the profile; its vector follows in the background, and by the sweep if this process dies first. */
export async function saveProfile(actor: Actor, change: UpdateProfile): Promise<Profile> {
  const profile = await updateProfile(actor, change);
  refreshProfileEmbedding(actor).catch((error) =>
    log().warn({ error: describeError(error) }, "the profile waits for its vector"),
  );
  return profile;
}
