import { z } from "zod";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { getPrompt } from "@/lib/prompts";

const params = z.object({ promptId: z.uuid() });

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params }, (actor, { params: { promptId } }) => getPrompt(actor, promptId)),
});
