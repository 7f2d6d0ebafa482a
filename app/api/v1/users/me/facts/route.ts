import { z } from "zod";
import { changeFacts } from "@/lib/advisor";
import { pageOf } from "@/lib/http/answers";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listFacts } from "@/lib/users";
import { DecideFacts, Fact, ListFacts } from "@/lib/users/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      query: ListFacts,
      does: "Lists what is known of you, with your own words for it.",
      answers: pageOf(Fact),
    },
    async (actor, { query }) => {
      const { items, nextCursor } = await listFacts(actor, query);
      return page(items, nextCursor);
    },
  ),
  PATCH: route(
    {
      body: DecideFacts,
      does: "Decides on many facts at once: all of them, or none.",
      answers: z.array(Fact),
      refuses: { invalid: "A fact is in both lists.", not_found: "One of the facts is not there." },
    },
    (actor, { body }) => changeFacts(actor, body),
  ),
});
