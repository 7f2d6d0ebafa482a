import { z } from "zod";
import { text } from "@/lib/text-shapes";

/** What an administrator sees of the background jobs: names, ids and times, nothing that anybody wrote. */

const JobState = z.enum(["parked", "running", "waiting"]);

export const Job = z.object({
  id: z.uuid(),
  /** The function's name: `embed-messages`. */
  function: z.string(),
  /** `parked`: failed for good. `running`: a process works on it now. `waiting`: for its time, a place or an event. */
  state: JobState,
  /** What happened that it is about, and the ids it was told. */
  event: z.string(),
  ids: z.record(z.string(), z.uuid()),
  /** Why it is parked, in our own words. */
  failure: z.object({ name: z.string(), message: z.string() }).nullable(),
  created_at: z.iso.datetime(),
  parked_at: z.iso.datetime().nullable(),
  /** How often the step at hand was tried in vain, and when it is tried next; null when parked. */
  attempts: z.number().int().nullable(),
  next_at: z.iso.datetime().nullable(),
});
export type Job = z.infer<typeof Job>;

export const JobsOverview = z.object({
  /** `server`: runs live on the Inngest server that the settings name, and only its own pages show them. */
  executor: z.enum(["embedded", "server"]),
  /** What happened and was not handed to the queue yet. */
  outbox: z.object({
    waiting: z.number().int(),
    /** The most that one of them was sent in vain. */
    attempts: z.number().int(),
    oldest_at: z.iso.datetime().nullable(),
  }),
  /** By function, those with parked runs first. Empty on a server. */
  functions: z.array(
    z.object({
      function: z.string(),
      parked: z.number().int(),
      running: z.number().int(),
      waiting: z.number().int(),
    }),
  ),
  /** Parked first, newest first; then what runs, then what waits. At most `limit`; `functions` counts them all. */
  jobs: z.array(Job),
});
export type JobsOverview = z.infer<typeof JobsOverview>;

export const ListJobs = z.object({
  state: JobState.optional(),
  function: text({ longest: 100 }).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type ListJobs = z.infer<typeof ListJobs>;

export const JobPath = z.object({ jobId: z.uuid().toLowerCase() });
