import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { publishVersion } from "@/lib/prompts";
import { PromptVersion, PromptVersionPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: PromptVersionPath,
      does: "Shows a version from now on, a new one or an earlier one; conversations that were begun keep theirs.",
      answers: PromptVersion,
      refuses: {
        forbidden: "It is premade, and you are no administrator.",
        conflict: "It is premade, nobody was shown that version yet, and its checks did not pass.",
      },
    },
    (actor, { params }) => publishVersion(actor, params.promptId, params.version),
  ),
});
