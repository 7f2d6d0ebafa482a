import { retryJob } from "@/inngest/for-admins";
import { JobPath } from "@/lib/events/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      scope: "admin",
      params: JobPath,
      does: "Sets a parked job going again from the step that failed.",
      refuses: { conflict: "An Inngest server runs the jobs." },
    },
    (actor, { params }) => retryJob(actor, params.jobId),
  ),
});
