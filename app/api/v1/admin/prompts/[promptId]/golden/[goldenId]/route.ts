import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { changeGolden, dropGolden } from "@/lib/prompts";
import { Golden, GoldenPath, GoldenWords } from "@/lib/prompts/gate/contract";

const refuses = { conflict: "It comes with the product." };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      scope: "admin",
      params: GoldenPath,
      body: GoldenWords,
      does: "Changes a golden conversation; versions have to be checked again.",
      answers: Golden,
      refuses: { ...refuses, invalid: "The most words are fewer than the fewest." },
    },
    (actor, { params, body }) => changeGolden(actor, params.promptId, params.goldenId, body),
  ),
  DELETE: route(
    { scope: "admin", params: GoldenPath, does: "Takes a golden conversation away.", refuses },
    (actor, { params }) => dropGolden(actor, params.promptId, params.goldenId),
  ),
});
