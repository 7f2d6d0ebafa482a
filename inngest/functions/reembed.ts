import type { Inngest } from "inngest";
import { reembedSome } from "@/lib/advisor";

/** A run has a limited number of steps; another one goes on. */
const MOST_BATCHES = 200;

/** After a change of the model: makes everybody's vectors anew, some people a step. */
export function reembed(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "reembed",
      triggers: [{ event: "conversations/model.changed" }],
      concurrency: { limit: 1 },
      retries: 8,
    },
    async ({ event, step }) => {
      for (let batch = 1; batch <= MOST_BATCHES; batch += 1) {
        const { behind, served } = await step.run(`batch-${batch}`, reembedSome);
        if (behind === served) return { behind: 0 };
      }
      await step.sendEvent("go-on", { name: "conversations/model.changed", data: event.data });
      return { goesOn: true };
    },
  );
}
