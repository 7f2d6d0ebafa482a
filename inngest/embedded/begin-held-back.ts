import type { Functions } from "@/inngest/embedded/function-config";
import { newRun } from "@/inngest/embedded/ingest";
import { insertRuns, takeHeldBack } from "@/inngest/embedded/ingest.sql";
import { asSystem } from "@/lib/db/as-user";

/** Begins the runs of the events that were held back long enough. False when there are none. */
export async function beginHeldBack(functions: Functions): Promise<boolean> {
  return asSystem(async (tx) => {
    const held = await takeHeldBack(tx, [...functions.keys()]);
    const runs = held.flatMap(({ functionId, event }) => {
      const config = functions.get(functionId);
      return config ? [newRun(config, event)] : [];
    });
    await insertRuns(tx, runs);
    return runs.length > 0;
  });
}
