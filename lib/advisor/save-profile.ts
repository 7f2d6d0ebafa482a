import type { Actor } from "@/lib/actor";
import { refreshProfileSoon } from "@/lib/advisor/refresh-profile-soon";
import { updateProfile } from "@/lib/users";
import type { Profile, UpdateProfile } from "@/lib/users/contract";

/** Stores the profile; its vector follows. */
export async function saveProfile(actor: Actor, change: UpdateProfile): Promise<Profile> {
  const profile = await updateProfile(actor, change);
  refreshProfileSoon(actor);
  return profile;
}
