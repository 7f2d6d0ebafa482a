import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { createCategory, listManagedCategories } from "@/lib/prompts";
import { ManagedCategory, NewCategory } from "@/lib/prompts/categories/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      does: "Lists the categories of prompts, the retired ones too, and how many premade prompts stand under each.",
      answers: z.array(ManagedCategory),
    },
    (actor) => listManagedCategories(actor),
  ),
  POST: route(
    {
      scope: "admin",
      body: NewCategory,
      keyed: "category",
      status: 201,
      does: "Adds a category of prompts, after all others.",
      answers: ManagedCategory,
      refuses: {
        invalid: "Another category has this slug, or one in use has this name.",
        limit_exceeded: "There are 100 categories already, with the retired ones.",
      },
    },
    (actor, { body, keyedId }) => createCategory(actor, body, keyedId),
  ),
});
