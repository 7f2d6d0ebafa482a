import { type Inngest, NonRetriableError } from "inngest";
import { askForWhatIsLeft, endTemporary, interruptSilentReplies } from "@/lib/advisor";
import { dropUnsentFiles, dropUnspokenConversations, dropUnstartedImports } from "@/lib/conversations";
import { forgetRequestKeys, forgetTries, giveUpLostCalls } from "@/lib/users";

const STEPS: Record<string, () => Promise<number>> = {
  "interrupt-silent-replies": interruptSilentReplies,
  "end-temporary": endTemporary,
  "forget-request-keys": forgetRequestKeys,
  "forget-sign-in-tries": forgetTries,
  "drop-unsent-files": dropUnsentFiles,
  "drop-unstarted-imports": dropUnstartedImports,
  "drop-unspoken-conversations": dropUnspokenConversations,
  "give-up-lost-calls": giveUpLostCalls,
  "ask-for-what-is-left": askForWhatIsLeft,
};

/**
 * Every minute: heals what a crash or a lost event left, and ends what lasts a day: temporary conversations, keys of requests,
 * failed sign-ins, files not sent, imports not started, conversations in which nothing was said. A step that fails holds up no other; the run fails with it after
 * all of them, and the next minute's tries it again.
 */
export function sweep(inngest: Inngest, steps = STEPS) {
  return inngest.createFunction(
    { id: "sweep", triggers: [{ cron: "* * * * *" }], concurrency: { limit: 1 }, retries: 0 },
    async ({ step }) => {
      const done: Record<string, number> = {};
      const failed: string[] = [];
      for (const [id, work] of Object.entries(steps)) {
        try {
          done[id] = await step.run(id, work);
        } catch (error) {
          failed.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      if (failed.length > 0)
        throw new NonRetriableError(`${failed.length} steps failed. ${failed.join("; ")}`);
      return done;
    },
  );
}
