import { z } from "zod";
import { runsInSight } from "@/inngest/embedded/runs";
import type { Actor } from "@/lib/actor";
import { env } from "@/lib/env";
import { APP_ID } from "@/lib/events/client";
import type { Job, JobsOverview, ListJobs } from "@/lib/events/contract";
import { jobServer } from "@/lib/events/job-server";
import { outboxState } from "@/lib/events/outbox-state";
import { requireAdmin } from "@/lib/users";

type Runs = Awaited<ReturnType<typeof runsInSight>>;

const PREFIX = `${APP_ID}-`;
const Id = z.uuid();

/** What the queue holds, for an administrator. Of a server's runs our tables know nothing. Throws `forbidden`. */
export async function listJobs(actor: Actor, asked: ListJobs): Promise<JobsOverview> {
  await requireAdmin(actor);
  const { isEmbedded } = jobServer(env());
  const { runs, counts } = isEmbedded ? await embedded(asked) : { runs: [], counts: [] };
  return {
    executor: isEmbedded ? "embedded" : "server",
    outbox: await outboxState(),
    functions: counts.map(({ functionId, ...count }) => ({ function: nameOf(functionId), ...count })),
    jobs: runs.map(present),
  };
}

function embedded({ state, function: name, limit }: ListJobs): Promise<Runs> {
  return runsInSight({ state: state ?? null, functionId: name ? PREFIX + name : null, limit });
}

function present({ functionId, eventName, eventData, ...run }: Runs["runs"][number]): Job {
  return {
    id: run.id,
    function: nameOf(functionId),
    state: run.state,
    event: eventName,
    ids: idsIn(eventData ?? {}),
    failure: run.failure,
    created_at: run.createdAt.toISOString(),
    parked_at: run.parkedAt?.toISOString() ?? null,
    attempts: run.attempts,
    next_at: run.nextAt?.toISOString() ?? null,
  };
}

function nameOf(functionId: string): string {
  return functionId.startsWith(PREFIX) ? functionId.slice(PREFIX.length) : functionId;
}

/** An event holds ids alone; whatever else one may hold is nobody's to see. */
function idsIn(data: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const id = Id.safeParse(value);
      return id.success ? [[name, id.data]] : [];
    }),
  );
}
