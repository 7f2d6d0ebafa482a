import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { countEffects } from "@/lib/prompts";
import { EffectsCounted } from "@/lib/prompts/apart/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      auth: "housekeeping",
      asks: "prompts:count",
      does: "Counts what came of each version of the premade prompts.",
      answers: EffectsCounted,
    },
    async () => ({ versions: await countEffects() }),
  ),
});
