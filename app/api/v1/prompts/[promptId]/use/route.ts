import { fillPrompt } from "@/lib/advisor";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { PromptPath, UsePrompt } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    { params: PromptPath, body: UsePrompt, keyed: "prompt-use" },
    (actor, { params: { promptId }, body, keyedId }) => fillPrompt(actor, promptId, body, keyedId),
  ),
});
