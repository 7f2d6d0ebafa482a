import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { resetFactorOf } from "@/lib/users";
import { EndedSessions } from "@/lib/users/identity/contract";
import { PersonPath } from "@/lib/users/people/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route(
    {
      auth: "session",
      params: PersonPath,
      does: "Takes the second factor off somebody who lost it, signs them out everywhere, and tells them by mail.",
      answers: EndedSessions,
      refuses: { conflict: "It is your own: that takes a code." },
    },
    (actor, { params }) => resetFactorOf(actor, params.userId),
  ),
});
