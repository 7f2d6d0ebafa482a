import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listPromptVersions, saveVersion } from "@/lib/prompts";
import { PromptPath, PromptVersion, SaveVersion } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: PromptPath,
      does: "Lists the versions of a prompt that you may change, the newest first.",
      answers: z.array(PromptVersion),
      refuses: { forbidden: "It is premade, and you are no administrator." },
    },
    (actor, { params }) => listPromptVersions(actor, params.promptId),
  ),
  POST: route(
    {
      params: PromptPath,
      body: SaveVersion,
      status: 201,
      does: "Keeps changed words as the next version, without showing it.",
      answers: PromptVersion,
      refuses: {
        invalid:
          "A blank of the template is not described whole, one that is described stands nowhere, a translation has others, or there is no such category.",
        forbidden: "It is premade, and you are no administrator.",
        conflict: "Another version was saved since `base_version`: nothing is changed.",
      },
    },
    (actor, { params, body }) => saveVersion(actor, params.promptId, body, { isShown: false }),
  ),
});
