import { type CountRow, countRuns, type RunRow, selectRuns, type Which } from "@/inngest/embedded/runs.sql";
import { asSystem } from "@/lib/db/as-user";

/** The runs that are parked or not done, and how many of each function there are. */
export async function runsInSight(which: Which): Promise<{ runs: RunRow[]; counts: CountRow[] }> {
  return asSystem(async (tx) => ({ runs: await selectRuns(tx, which), counts: await countRuns(tx) }));
}
