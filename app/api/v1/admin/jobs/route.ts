import { listJobs } from "@/inngest/for-admins";
import { JobsOverview, ListJobs } from "@/lib/events/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      query: ListJobs,
      does: "Shows the background jobs that are parked, run or wait.",
      answers: JobsOverview,
    },
    (actor, { query }) => listJobs(actor, query),
  ),
});
