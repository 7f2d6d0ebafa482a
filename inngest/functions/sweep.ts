import type { Inngest } from "inngest";
import { askForWhatIsLeft, interruptSilentReplies } from "@/lib/advisor";

/** Every minute: heals what a crash or a lost event left. */
export function sweep(inngest: Inngest) {
  return inngest.createFunction(
    { id: "sweep", triggers: [{ cron: "* * * * *" }], concurrency: { limit: 1 }, retries: 0 },
    async ({ step }) => {
      const interrupted = await step.run("interrupt-silent-replies", interruptSilentReplies);
      const people = await step.run("ask-for-what-is-left", () => askForWhatIsLeft({ whole: false }));
      return { interrupted, people };
    },
  );
}
