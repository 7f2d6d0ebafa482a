import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getPerson, rebuildProfileOf } from "@/lib/users";
import { KnownPerson, UserPath } from "@/lib/users/apart/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "service",
      asks: "profile:read",
      params: UserPath,
      does: "Shows a service what an answer may be told of the person it asks for.",
      answers: KnownPerson,
    },
    (actor) => getPerson(actor),
  ),
  PUT: route(
    {
      auth: "service",
      asks: "profile:enrich",
      params: UserPath,
      does: "Makes the profile say what the facts say that are left.",
    },
    (actor) => rebuildProfileOf(actor),
  ),
});
