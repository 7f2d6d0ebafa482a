import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { endSessionsOf } from "@/lib/users";
import { EndedSessions } from "@/lib/users/identity/contract";
import { PersonPath } from "@/lib/users/people/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route(
    {
      scope: "admin",
      params: PersonPath,
      does: "Signs somebody out of every browser; they may sign in again.",
      answers: EndedSessions,
    },
    (actor, { params }) => endSessionsOf(actor, params.userId),
  ),
});
