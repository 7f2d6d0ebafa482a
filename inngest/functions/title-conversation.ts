import type { Inngest } from "inngest";
import { nameConversation } from "@/lib/advisor";
import { improveTitle } from "@/lib/conversations";
import { readData } from "@/lib/events/events";

/** Gives a young thread a title that says more: by a later message where the first said little, then by the model. */
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
      const isImproved = await step.run("improve-title", () => improveTitle({ userId }, id));
      const isNamed = await step.run("name-by-model", () => nameConversation({ userId }, id));
      return isImproved || isNamed;
    },
  );
}
