import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listPrompts } from "@/lib/prompts";
import { ListPrompts, Prompt } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      query: ListPrompts,
      does: "Lists the premade prompts and your own, by category.",
      answers: z.array(Prompt),
    },
    (actor, { query }) => listPrompts(actor, query),
  ),
});
