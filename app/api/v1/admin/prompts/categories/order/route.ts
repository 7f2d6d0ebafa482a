import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { orderCategories } from "@/lib/prompts";
import { ManagedCategory, OrderCategories } from "@/lib/prompts/categories/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      scope: "admin",
      body: OrderCategories,
      does: "Puts the categories in use in this order.",
      answers: z.array(ManagedCategory),
      refuses: {
        invalid: "One in use is missing, or one comes twice or is not in use: nothing moves.",
        conflict: "They stand otherwise by now than you saw them: nothing moves.",
      },
    },
    (actor, { body }) => orderCategories(actor, body),
  ),
});
