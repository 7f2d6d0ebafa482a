import { changeFact, dropFact } from "@/lib/advisor";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { DecideFact, FactPath, ForgetFact } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PATCH: route({ params: FactPath, body: DecideFact }, (actor, { params, body }) =>
    changeFact(actor, params.factId, body),
  ),
  DELETE: route({ params: FactPath, query: ForgetFact }, (actor, { params, query }) =>
    dropFact(actor, params.factId, query),
  ),
});
