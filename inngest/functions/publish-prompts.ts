import type { Inngest } from "inngest";
import { publishDue } from "@/lib/prompts";

/** Every minute: shows the prompts whose time has come. */
export function publishPrompts(inngest: Inngest) {
  return inngest.createFunction(
    { id: "publish-prompts", triggers: [{ cron: "* * * * *" }], concurrency: { limit: 1 }, retries: 0 },
    async ({ step }) => ({ published: await step.run("publish-due", () => publishDue()) }),
  );
}
