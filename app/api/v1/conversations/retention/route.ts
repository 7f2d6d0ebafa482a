import { getRetention, setRetention } from "@/lib/conversations";
import { AskRetention, Retention, SetRetention } from "@/lib/conversations/retention/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      query: AskRetention,
      does: "Shows how long your conversations are kept after their last message, and how many that ends; with `keep_days`, how many another choice would end.",
      answers: Retention,
    },
    (actor, { query }) => getRetention(actor, query),
  ),
  PUT: route(
    {
      body: SetRetention,
      does: "Chooses how long your conversations are kept after their last message: those over it are deleted within the hour, with what is remembered of them; pinned ones are kept.",
      answers: Retention,
    },
    (actor, { body }) => setRetention(actor, body),
  ),
});
