import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { changePerson, findPerson } from "@/lib/users";
import { PersonPath, UpdatePerson } from "@/lib/users/people/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ scope: "admin", params: PersonPath }, (actor, { params }) => findPerson(actor, params.userId)),
  PATCH: route({ scope: "admin", params: PersonPath, body: UpdatePerson }, (actor, { params, body }) =>
    changePerson(actor, params.userId, body),
  ),
});
