import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { setFavourite } from "@/lib/prompts";
import { PromptPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route({ params: PromptPath, does: "Keeps a prompt among your favourites." }, (actor, { params }) =>
    setFavourite(actor, params.promptId, true),
  ),
  DELETE: route({ params: PromptPath, does: "Takes a prompt out of your favourites." }, (actor, { params }) =>
    setFavourite(actor, params.promptId, false),
  ),
});
