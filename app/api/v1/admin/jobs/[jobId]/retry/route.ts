import { retryJob } from "@/inngest/for-admins";
import { JobPath } from "@/lib/events/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ scope: "admin", params: JobPath }, (actor, { params }) => retryJob(actor, params.jobId)),
});
