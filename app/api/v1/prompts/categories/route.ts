import { z } from "zod";
import { languageOf } from "@/lib/http/language-of";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listCategories } from "@/lib/prompts";
import { Category } from "@/lib/prompts/categories/contract";
import { InLanguage } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      query: InLanguage,
      does: "Lists the categories of prompts in their order, in your language where they are translated.",
      answers: z.array(Category),
    },
    (actor, { query }) => listCategories(actor, languageOf(query)),
  ),
});
