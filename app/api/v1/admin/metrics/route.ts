import { getMetrics } from "@/lib/desk";
import { AskMetrics } from "@/lib/desk/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ scope: "admin", query: AskMetrics }, (actor, { query }) => getMetrics(actor, query)),
});
