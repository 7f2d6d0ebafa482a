import { afterAll, expect } from "vitest";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import type { database } from "@/lib/db/client";
import { readEnv } from "@/lib/env";

const kept = globalThis as typeof globalThis & {
  careerAdvisorDatabase?: ReturnType<typeof database>;
  careerAdvisorEmbedder?: Embedder;
};
/** What is the same for every file, and takes its time to make. */
const STAYS = ["careerAdvisorDatabase", "careerAdvisorOpenings", "careerAdvisorRequests"];

/**
 * For files of tests that share a process: after each one the settings must be what they were before it, and what the
 * product keeps for the whole of a process begins anew. Modules stay: a file that changes what one of them read once needs
 * a process of its own, and gets it by naming `process.env` (see vitest.config.ts).
 */
export function tidyProcess(): void {
  const settings = readEnv(process.env);
  afterAll(async () => {
    for (const name of Object.keys(globalThis)) {
      if (name.startsWith("careerAdvisor") && !stays(name)) Reflect.deleteProperty(globalThis, name);
    }
    // The embedded database takes one connection: leave it to the next file.
    await kept.careerAdvisorDatabase?.$disconnect();
    expect(readEnv(process.env), "what a file leaves to the next").toEqual(settings);
  });
}

/** Nor is the sentence model read again, where it is no stand-in. */
function stays(name: string): boolean {
  const isModel =
    name === "careerAdvisorEmbedder" && !Object.hasOwn(kept.careerAdvisorEmbedder ?? {}, "embed");
  return isModel || STAYS.includes(name);
}
