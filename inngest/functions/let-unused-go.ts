import type { Inngest } from "inngest";
import * as advisor from "@/lib/advisor";

/** Every hour: conversations that were not used for as long as their owner keeps them. */
export function letUnusedGo(inngest: Inngest) {
  return inngest.createFunction(
    { id: "let-unused-go", triggers: [{ cron: "23 * * * *" }], concurrency: { limit: 1 }, retries: 2 },
    async ({ step }) => ({ conversations: await step.run("let-go", advisor.letUnusedGo) }),
  );
}
