import type { Inngest } from "inngest";
import { personIn } from "@/inngest/functions/person-in";
import { unlessHopeless } from "@/inngest/functions/unless-hopeless";
import { extractWhatIsNew } from "@/lib/advisor";

/** Reads a person's new messages for what they say of themselves. */
export function extractProfile(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "extract-profile",
      triggers: [
        { event: "conversation/message.stored" },
        { event: "conversation/turn.completed" },
        { event: "memory/work.left" },
      ],
      concurrency: [{ limit: 1, key: "event.data.user_id" }, { limit: 2 }],
      retries: 8,
    },
    async ({ event, step }) =>
      step.run("extract", () => unlessHopeless(() => extractWhatIsNew({ userId: personIn(event) }))),
  );
}
