import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { exportPrompts } from "@/lib/prompts";
import { PromptExport } from "@/lib/prompts/exchange/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      counts: "exports",
      does: "Gives all prompts of your own, to be kept or imported elsewhere.",
      answers: PromptExport,
    },
    (actor) => exportPrompts(actor),
  ),
});
