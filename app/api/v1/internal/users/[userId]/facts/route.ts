import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { notedIn, noteFacts } from "@/lib/users";
import { FactsNoted, FactsOfConversation, NotedFact, NoteFacts, UserPath } from "@/lib/users/apart/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "service",
      asks: "profile:read",
      params: UserPath,
      query: FactsOfConversation,
      does: "Shows a service what was newly noted of the person in a conversation.",
      answers: FactsNoted,
    },
    (actor, { query }) => notedIn(actor, query.conversation_id),
  ),
  POST: route(
    {
      auth: "service",
      asks: "profile:enrich",
      params: UserPath,
      body: NoteFacts,
      does: "Notes what a message says of the person, once however often it is sent; the profile follows.",
      answers: z.array(NotedFact),
    },
    (actor, { body }) => noteFacts(actor, { id: body.message_id, textHash: body.text_hash }, body.claims),
  ),
});
