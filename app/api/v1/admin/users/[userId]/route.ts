import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { changePerson, findPerson } from "@/lib/users";
import { PersonDetail, PersonPath, UpdatePerson } from "@/lib/users/people/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      params: PersonPath,
      does: "Shows one person with what they use and may use, and nothing that they wrote.",
      answers: PersonDetail,
    },
    (actor, { params }) => findPerson(actor, params.userId),
  ),
  PATCH: route(
    {
      scope: "admin",
      params: PersonPath,
      body: UpdatePerson,
      does: "Changes somebody's role, keeps them out or lets them in again, sets their budget.",
      answers: PersonDetail,
      refuses: { conflict: "Nobody would be left to administer, or it is oneself who would be kept out." },
    },
    (actor, { params, body }) => changePerson(actor, params.userId, body),
  ),
});
