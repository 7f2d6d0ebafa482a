import type { Inngest } from "inngest";
import { goOnWithGate } from "@/lib/advisor";
import { readData } from "@/lib/events/events";

/** More golden conversations than a prompt may have. */
const MOST_STEPS = 50;

/** Checks a version of a premade prompt before people are shown it, one golden conversation a step. */
export function checkPrompt(inngest: Inngest) {
  return inngest.createFunction(
    {
      id: "check-prompt",
      triggers: [{ event: "prompts/gate.asked" }],
      concurrency: [{ limit: 1, key: "event.data.prompt_id" }, { limit: 2 }],
      retries: 4,
    },
    async ({ event, step }) => {
      const { run_id: runId } = readData("prompts/gate.asked", event.data);
      for (let place = 1; place <= MOST_STEPS; place += 1) {
        if (!(await step.run(`golden-${place}`, () => goOnWithGate(runId)))) return { goldens: place };
      }
      return { goldens: MOST_STEPS };
    },
  );
}
