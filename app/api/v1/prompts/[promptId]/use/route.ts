import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { usePrompt } from "@/lib/prompts";
import { UsePrompt } from "@/lib/prompts/contract";

const params = z.object({ promptId: z.uuid() });

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    { params, body: UsePrompt, keyed: "prompt-use" },
    (actor, { params: { promptId }, body, keyedId }) => usePrompt(actor, promptId, body, keyedId),
  ),
});
