import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { endSessionsOf } from "@/lib/users";
import { PersonPath } from "@/lib/users/people/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route({ scope: "admin", params: PersonPath }, (actor, { params }) =>
    endSessionsOf(actor, params.userId),
  ),
});
