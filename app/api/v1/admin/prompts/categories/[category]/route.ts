import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { changeCategory } from "@/lib/prompts";
import { CategoryPath, ChangeCategory, ManagedCategory } from "@/lib/prompts/categories/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PATCH: route(
    {
      scope: "admin",
      params: CategoryPath,
      body: ChangeCategory,
      does: "Gives a category other names; its slug stays.",
      answers: ManagedCategory,
      refuses: {
        invalid: "Another category in use has this name.",
        conflict: "It was changed since `base_version`: nothing changes.",
      },
    },
    (actor, { params, body }) => changeCategory(actor, params.category, body),
  ),
});
