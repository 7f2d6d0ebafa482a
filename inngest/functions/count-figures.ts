import type { Inngest } from "inngest";
import { countFigures as count } from "@/lib/desk";

/** Every minute: counts what happened today and yesterday, for the desk's first page. */
export function countFigures(inngest: Inngest) {
  return inngest.createFunction(
    { id: "count-figures", triggers: [{ cron: "* * * * *" }], concurrency: { limit: 1 }, retries: 0 },
    async ({ step }) => ({ days: await step.run("count", count) }),
  );
}
