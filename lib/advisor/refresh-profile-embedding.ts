import type { Actor } from "@/lib/actor";
import { profileText } from "@/lib/advisor/instructions";
import { personOf } from "@/lib/advisor/person-of";
import { embeddingModel } from "@/lib/ai/embedding/embeddings";
import { embedProfile } from "@/lib/conversations";
import { getPerson, markProfileEmbedded, rebuildProfileOf } from "@/lib/users";

/**
 * Makes the vector of the profile as it stands, again until nothing changed meanwhile: two saves at once must not leave
 * the older one's vector. Throws `unavailable`, `unauthenticated` when the account is gone.
 */
export async function refreshProfileEmbedding(actor: Pick<Actor, "userId">): Promise<void> {
  const owner = { userId: actor.userId, role: "user" as const };
  await rebuildProfileOf(owner);
  for (;;) {
    const { profile, outlook } = await getPerson(owner);
    const text = profileText(personOf(null, profile, outlook));
    await embedProfile(owner, text);
    if (await markProfileEmbedded(owner, embeddingModel().id, profile.updated_at)) return;
  }
}
