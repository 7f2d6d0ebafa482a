import { listJobs } from "@/inngest/for-admins";
import { ListJobs } from "@/lib/events/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ scope: "admin", query: ListJobs }, (actor, { query }) => listJobs(actor, query)),
});
