import { changeFacts } from "@/lib/advisor";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listFacts } from "@/lib/users";
import { DecideFacts, ListFacts } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ query: ListFacts }, async (actor, { query }) => {
    const { items, nextCursor } = await listFacts(actor, query);
    return page(items, nextCursor);
  }),
  PATCH: route({ body: DecideFacts }, (actor, { body }) => changeFacts(actor, body)),
});
