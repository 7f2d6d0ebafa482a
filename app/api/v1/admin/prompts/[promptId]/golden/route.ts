import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { createGolden, listGoldens } from "@/lib/prompts";
import { PromptPath } from "@/lib/prompts/contract";
import { Golden, GoldenWords } from "@/lib/prompts/gate/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      params: PromptPath,
      does: "Lists the golden conversations that versions of a premade prompt are checked with.",
      answers: z.array(Golden),
    },
    (actor, { params }) => listGoldens(actor, params.promptId),
  ),
  POST: route(
    {
      scope: "admin",
      params: PromptPath,
      body: GoldenWords,
      keyed: "golden",
      status: 201,
      does: "Adds a golden conversation: filled blanks, and what an answer must hold.",
      answers: Golden,
      refuses: {
        invalid: "The most words are fewer than the fewest.",
        limit_exceeded: "The prompt has 20 already.",
      },
    },
    (actor, { params, body, keyedId }) => createGolden(actor, params.promptId, body, keyedId),
  ),
});
