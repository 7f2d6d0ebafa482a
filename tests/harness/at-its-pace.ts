import { onTestFinished } from "vitest";
import { type AdvisorModel, chooseModel } from "@/lib/ai/language-model";
import { env } from "@/lib/env";

const kept = globalThis as typeof globalThis & { careerAdvisorModel?: AdvisorModel };

/** For a test in which something else happens during an answer: until its end the offline advisor speaks as to people. */
export function atItsPace(): void {
  kept.careerAdvisorModel = chooseModel({ ...env(), OFFLINE_PACE_MS: 12 });
  onTestFinished(() => {
    Reflect.deleteProperty(kept, "careerAdvisorModel");
  });
}
