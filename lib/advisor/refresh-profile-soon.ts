import type { Actor } from "@/lib/actor";
import { refreshProfileEmbedding } from "@/lib/advisor/refresh-profile-embedding";
import { describeError, log } from "@/lib/log";

/** The profile's vector follows in the background, and by the sweep if this process dies first. */
export function refreshProfileSoon(actor: Pick<Actor, "userId">): void {
  refreshProfileEmbedding(actor).catch((error) =>
    log().warn({ error: describeError(error) }, "the profile waits for its vector"),
  );
}
