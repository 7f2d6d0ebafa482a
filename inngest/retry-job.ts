import { retryParkedRun } from "@/inngest/embedded/parked-runs";
import type { Actor } from "@/lib/actor";
import { env } from "@/lib/env";
import { DomainError } from "@/lib/errors";
import { jobServer } from "@/lib/events/job-server";
import { requireAdmin } from "@/lib/users";

/**
 * Sets a parked job going again from the step that failed, for an administrator. Throws `forbidden`, `not_found` when no
 * such job is parked, `conflict` where an Inngest server runs the jobs.
 */
export async function retryJob(actor: Actor, id: string): Promise<void> {
  await requireAdmin(actor);
  if (!jobServer(env()).isEmbedded) {
    throw new DomainError(
      "conflict",
      "An Inngest server runs the jobs: try this one again on its own pages.",
    );
  }
  await retryParkedRun(id, actor.userId);
}
