import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { promptForAdvice } from "@/lib/prompts";
import { PromptForAdvice, PromptOf } from "@/lib/prompts/apart/contract";
import { PromptPath } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "service",
      asks: "prompts:read",
      params: PromptPath,
      query: PromptOf,
      does: "Shows a service what an answer is told of the prompt with which a conversation was begun.",
      answers: PromptForAdvice,
    },
    async (actor, { params, query }) => {
      const told = await promptForAdvice(actor, params.promptId, query.conversation_id);
      if (!told) return null;
      const { title, category, instructions, isPremade } = told;
      return { title, category, instructions, is_premade: isPremade };
    },
  ),
});
