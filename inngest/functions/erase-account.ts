import type { Inngest } from "inngest";
import { personIn } from "@/inngest/functions/person-in";
import { eraseTraces } from "@/lib/advisor";

/** After an account was erased with its rows: whatever still runs for it ends. */
export function eraseAccount(inngest: Inngest) {
  return inngest.createFunction(
    { id: "erase-account", triggers: [{ event: "users/account.erased" }], retries: 8 },
    async ({ event, step }) => step.run("erase-traces", () => eraseTraces(personIn(event))),
  );
}
