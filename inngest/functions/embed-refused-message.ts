import type { Inngest } from "inngest";
import { embedRefusedMessage as embedOne } from "@/lib/conversations";
import { readData } from "@/lib/events/events";

/** Tries a message by itself that could not be given its vectors: if it fails for good, this alone is parked. */
export function embedRefusedMessage(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "embed-refused-message",
      triggers: [{ event: "memory/message.refused" }],
      concurrency: [{ limit: 1, key: "event.data.user_id" }, { limit: 2 }],
      retries: 8,
    },
    async ({ event, step }) => {
      const { user_id: userId, message_id: id } = readData("memory/message.refused", event.data);
      return step.run("embed", () => embedOne({ userId }, id));
    },
  );
}
