import { changeFact, dropFact } from "@/lib/advisor";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { DecideFact, Fact, FactPath, ForgetFact } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PATCH: route(
    {
      params: FactPath,
      body: DecideFact,
      does: "Confirms, rejects or corrects a fact; the profile follows.",
      answers: Fact,
      refuses: {
        conflict: "Your profile says the right value already.",
        invalid: "The value does not fit what the fact is about, or stands without a status to go with it.",
      },
    },
    (actor, { params, body }) => changeFact(actor, params.factId, body),
  ),
  DELETE: route(
    {
      params: FactPath,
      query: ForgetFact,
      does: "Forgets a fact, and does not read it again from the same words.",
    },
    (actor, { params, query }) => dropFact(actor, params.factId, query),
  ),
});
