import type { Inngest } from "inngest";
import { z } from "zod";
import { unlessHopeless } from "@/inngest/functions/unless-hopeless";
import { summarizeWhatIsDue } from "@/lib/advisor";

const Data = z.object({
  user_id: z.uuid(),
  conversation_id: z.uuid(),
  at_rest: z.boolean().default(false),
  /** Of a turn that is complete. */
  sequence: z.int().optional(),
});

/** Writes the summaries that a conversation lacks: at every fifth message, and at rest. */
export function summarizeConversation(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "summarize-conversation",
      triggers: [{ event: "conversation/turn.completed" }, { event: "conversation/summary.missed" }],
      concurrency: [{ limit: 1, key: "event.data.conversation_id" }, { limit: 2 }],
      retries: 5,
    },
    async ({ event, step }) => {
      const { user_id: userId, conversation_id: id, at_rest: atRest, sequence } = Data.parse(event.data);
      const occasion = { atRest, afterTurn: sequence };
      return step.run("summarize", () => unlessHopeless(() => summarizeWhatIsDue({ userId }, id, occasion)));
    },
  );
}
