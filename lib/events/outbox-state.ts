import { asSystem } from "@/lib/db/as-user";
import type { JobsOverview } from "@/lib/events/contract";
import { countWaiting } from "@/lib/events/outbox.sql";

/** What waits to be handed to the queue. */
export async function outboxState(): Promise<JobsOverview["outbox"]> {
  const { waiting, attempts, oldestAt } = await asSystem(countWaiting);
  return { waiting, attempts, oldest_at: oldestAt?.toISOString() ?? null };
}
