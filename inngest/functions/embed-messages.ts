import type { Inngest } from "inngest";
import { personIn } from "@/inngest/functions/person-in";
import { embedWhatIsNew } from "@/lib/advisor";

/** Gives a person's new messages their vectors. */
export function embedMessages(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "embed-messages",
      triggers: [
        { event: "conversation/message.stored" },
        { event: "conversation/turn.completed" },
        { event: "memory/work.left" },
      ],
      concurrency: [{ limit: 1, key: "event.data.user_id" }, { limit: 4 }],
      retries: 8,
    },
    async ({ event, step }) => step.run("embed", () => embedWhatIsNew(personIn(event))),
  );
}
