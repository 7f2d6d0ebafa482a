import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listSplits, startSplit } from "@/lib/prompts";
import { PromptPath } from "@/lib/prompts/contract";
import { Split, StartSplit } from "@/lib/prompts/split/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      params: PromptPath,
      does: "Lists the comparisons of two versions of a premade prompt, the newest first, with what came of both.",
      answers: z.array(Split),
    },
    (actor, { params }) => listSplits(actor, params.promptId),
  ),
  POST: route(
    {
      scope: "admin",
      params: PromptPath,
      body: StartSplit,
      keyed: "prompt-split",
      status: 201,
      does: "Shows a version to a share of people beside the one that everybody sees; each person always gets the same.",
      answers: Split,
      refuses: {
        conflict: "One runs already, the version's checks did not pass, or people see no other version.",
      },
    },
    (actor, { params, body, keyedId }) => startSplit(actor, params.promptId, body, keyedId),
  ),
});
