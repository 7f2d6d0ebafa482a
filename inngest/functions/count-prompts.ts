import type { Inngest } from "inngest";
import { countEffects } from "@/lib/prompts";

/** Every five minutes: what came of each version of the premade prompts. */
export function countPrompts(inngest: Inngest) {
  return inngest.createFunction(
    { id: "count-prompts", triggers: [{ cron: "*/5 * * * *" }], concurrency: { limit: 1 }, retries: 0 },
    async ({ step }) => ({ versions: await step.run("count-effects", countEffects) }),
  );
}
