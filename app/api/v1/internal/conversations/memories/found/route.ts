import { findRemembered } from "@/lib/conversations";
import { FindRemembered, RememberedFound } from "@/lib/conversations/apart/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "service",
      asks: "memories:read",
      body: FindRemembered,
      does: "Finds for a service which messages of the person's are remembered: of some, and by words.",
      answers: RememberedFound,
    },
    (actor, { body }) => findRemembered(actor, body),
  ),
});
