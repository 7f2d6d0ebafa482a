import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { endSplit } from "@/lib/prompts";
import { EndSplit, Split, SplitPath } from "@/lib/prompts/split/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PATCH: route(
    {
      scope: "admin",
      params: SplitPath,
      body: EndSplit,
      does: "Ends a comparison and shows everybody the version that is kept.",
      answers: Split,
      refuses: { conflict: "It has ended already, and otherwise." },
    },
    (actor, { params, body }) => endSplit(actor, params.promptId, params.splitId, body),
  ),
});
