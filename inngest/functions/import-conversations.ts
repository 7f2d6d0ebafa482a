import type { Inngest } from "inngest";
import { goOnWithImport } from "@/lib/advisor";
import { readData } from "@/lib/events/events";

/** A run has a limited number of steps; another one goes on. */
const MOST_BATCHES = 200;

/** Takes over what a person brings along from elsewhere, or takes it back, some conversations a step. */
export function importConversations(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "import-conversations",
      triggers: [{ event: "conversations/import.changed" }],
      concurrency: [{ limit: 1, key: "event.data.user_id" }, { limit: 2 }],
      retries: 8,
    },
    async ({ event, step }) => {
      const { user_id, import_id } = readData("conversations/import.changed", event.data);
      for (let batch = 1; batch <= MOST_BATCHES; batch += 1) {
        const isMore = await step.run(`batch-${batch}`, () => goOnWithImport(user_id, import_id));
        if (!isMore) return { goesOn: false };
      }
      await step.sendEvent("go-on", { name: "conversations/import.changed", data: event.data });
      return { goesOn: true };
    },
  );
}
