import type { Actor } from "@/lib/actor";
import { profileText } from "@/lib/advisor/instructions";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { embedProfile } from "@/lib/conversations";
import { getProfile, markProfileEmbedded } from "@/lib/users";

/**
 * Makes the vector of the profile as it stands, again until nothing changed meanwhile: two saves at once must not leave
 * the older one's vector. Throws `unavailable`, `unauthenticated` when the account is gone.
 */
export async function refreshProfileEmbedding(actor: Pick<Actor, "userId">): Promise<void> {
  const owner = { userId: actor.userId, role: "user" as const };
  for (;;) {
    const profile = await getProfile(owner);
    const text = profileText({
      name: null,
      skills: profile.skills,
      experienceLevel: profile.experience_level,
      yearsExperience: profile.years_experience,
      profileSummary: profile.profile_summary,
    });
    await embedProfile(owner, text);
    if (await markProfileEmbedded(owner, embeddingModel().id, profile.updated_at)) return;
  }
}
