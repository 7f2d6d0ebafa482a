import { z } from "zod";
import { recallFor } from "@/lib/conversations";
import { RecalledPassage, RecallFor } from "@/lib/conversations/apart/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "service",
      asks: "memories:read",
      body: RecallFor,
      does: "Recalls for a service what the person said that answers a question best.",
      answers: z.array(RecalledPassage),
    },
    (actor, { body }) => recallFor(actor, body),
  ),
});
