import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { restoreCategory, retireCategory } from "@/lib/prompts";
import { CategoryPath, ManagedCategory, RetireCategory } from "@/lib/prompts/categories/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      scope: "admin",
      params: CategoryPath,
      body: RetireCategory,
      does: "Takes a category out of use: its premade prompts stand under another from now on, and none is rewritten.",
      answers: ManagedCategory,
      refuses: {
        invalid: "It has prompts and nothing takes them, or what is to take them is not in use.",
        conflict: "It was changed since `base_version`, or it is the last one in use.",
      },
    },
    (actor, { params, body }) => retireCategory(actor, params.category, body),
  ),
  DELETE: route(
    {
      scope: "admin",
      params: CategoryPath,
      does: "Brings a retired category back into use, with the prompts that name it still.",
      answers: ManagedCategory,
      refuses: { conflict: "Another category in use has its name by now." },
    },
    (actor, { params }) => restoreCategory(actor, params.category),
  ),
});
