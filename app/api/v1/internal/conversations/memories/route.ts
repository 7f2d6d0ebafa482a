import { listRemembered } from "@/lib/conversations";
import { ListRemembered, RememberedPage } from "@/lib/conversations/apart/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "service",
      asks: "memories:read",
      query: ListRemembered,
      does: "Lists for a service what is remembered of the person it asks for, newest first.",
      answers: RememberedPage,
    },
    (actor, { query }) => listRemembered(actor, query),
  ),
});
