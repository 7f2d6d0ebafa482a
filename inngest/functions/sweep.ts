import type { Inngest } from "inngest";
import { askForWhatIsLeft, endTemporary, interruptSilentReplies } from "@/lib/advisor";
import { dropUnsentFiles, dropUnstartedImports } from "@/lib/conversations";
import { forgetRequestKeys, forgetTries, giveUpLostCalls } from "@/lib/users";

/** Every minute: heals what a crash or a lost event left, and ends what lasts a day: temporary conversations, keys of requests, failed sign-ins, files not sent, imports not started. */
export function sweep(inngest: Inngest) {
  return inngest.createFunction(
    { id: "sweep", triggers: [{ cron: "* * * * *" }], concurrency: { limit: 1 }, retries: 0 },
    async ({ step }) => {
      const interrupted = await step.run("interrupt-silent-replies", interruptSilentReplies);
      const ended = await step.run("end-temporary", endTemporary);
      const forgotten = await step.run("forget-request-keys", forgetRequestKeys);
      const tries = await step.run("forget-sign-in-tries", forgetTries);
      const dropped = await step.run("drop-unsent-files", dropUnsentFiles);
      const unstarted = await step.run("drop-unstarted-imports", dropUnstartedImports);
      const lost = await step.run("give-up-lost-calls", giveUpLostCalls);
      const people = await step.run("ask-for-what-is-left", askForWhatIsLeft);
      return { interrupted, ended, forgotten, tries, dropped, unstarted, lost, people };
    },
  );
}
