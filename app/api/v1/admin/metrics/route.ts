import { getMetrics } from "@/lib/desk";
import { AskMetrics, Metrics } from "@/lib/desk/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      query: AskMetrics,
      does: "Shows how the product is used, all people together, by the day.",
      answers: Metrics,
    },
    (actor, { query }) => getMetrics(actor, query),
  ),
});
