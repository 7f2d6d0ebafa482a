import type { Inngest } from "inngest";
import { personIn } from "@/inngest/functions/person-in";
import { unlessGone } from "@/inngest/functions/unless-gone";
import { refreshProfileEmbedding } from "@/lib/advisor";

/** Makes the vector of a profile that changed; of many saves one after another only once. */
export function refreshProfile(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "refresh-profile-embedding",
      triggers: [{ event: "users/profile.changed" }],
      debounce: { key: "event.data.user_id", period: "2s", timeout: "30s" },
      concurrency: [{ limit: 1, key: "event.data.user_id" }, { limit: 2 }],
      retries: 8,
    },
    async ({ event, step }) =>
      step.run("embed", () => unlessGone(() => refreshProfileEmbedding({ userId: personIn(event) }))),
  );
}
