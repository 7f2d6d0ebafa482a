import type { Inngest } from "inngest";
import { improveTitle } from "@/lib/conversations";
import { readData } from "@/lib/events/events";

/** Gives a young thread a title that says more, where its first message said little. */
export function titleConversation(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "title-conversation",
      triggers: [{ event: "conversation/turn.completed", if: "event.data.sequence <= 8" }],
      concurrency: { limit: 1, key: "event.data.conversation_id" },
      retries: 3,
    },
    async ({ event, step }) => {
      const { user_id: userId, conversation_id: id } = readData("conversation/turn.completed", event.data);
      return step.run("improve-title", () => improveTitle({ userId }, id));
    },
  );
}
