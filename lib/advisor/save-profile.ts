import type { Actor } from "@/lib/actor";
import { sendSoon } from "@/lib/events/keep-sending";
import { updateProfile } from "@/lib/users";
import type { Profile, UpdateProfile } from "@/lib/users/contract";

/** Stores the profile; its vector follows in the background. */
export async function saveProfile(actor: Actor, change: UpdateProfile): Promise<Profile> {
  const profile = await updateProfile(actor, change);
  sendSoon();
  return profile;
}
