import { Cron } from "croner";
import { cronsOf, type FunctionConfig, type Functions, schedule } from "@/inngest/embedded/function-config";
import { newRun } from "@/inngest/embedded/ingest";
import { insertRuns, takeTick } from "@/inngest/embedded/ingest.sql";
import { anEvent } from "@/inngest/embedded/job-event";
import { asSystem } from "@/lib/db/as-user";

interface Next {
  config: FunctionConfig;
  cron: Cron;
  at: Date | null;
}

export interface Schedules {
  /** Milliseconds until the next time of any; null when there is none. */
  dueMs: () => number | null;
  /** Begins the runs whose time has come. Times at which no process ran are left out. */
  begin: () => Promise<void>;
}

/** The functions that run by the clock, each time once whatever the number of processes. */
export function schedulesOf(functions: Functions): Schedules {
  const all: Next[] = [...functions.values()].flatMap((config) =>
    cronsOf(config).map((text) => {
      const { pattern, timezone } = schedule(text);
      const cron = new Cron(pattern, { timezone, paused: true });
      return { config, cron, at: cron.nextRun() };
    }),
  );
  return {
    dueMs: () => {
      const times = all.flatMap(({ at }) => (at ? [at.getTime() - Date.now()] : []));
      return times.length > 0 ? Math.min(...times) : null;
    },
    begin: async () => {
      for (const next of all) if (next.at && next.at.getTime() <= Date.now()) await beginOne(next);
    },
  };
}

async function beginOne(next: Next): Promise<void> {
  const { config, cron, at } = next;
  if (!at) return;
  const event = anEvent({ name: "inngest/scheduled.timer", data: {}, ts: at.getTime() });
  await asSystem(async (tx) => {
    if (await takeTick(tx, config.id, at)) await insertRuns(tx, [newRun(config, event)]);
  });
  next.at = cron.nextRun();
}
