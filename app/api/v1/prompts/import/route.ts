import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { importPrompts } from "@/lib/prompts";
import { PromptFile } from "@/lib/prompts/exchange/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ body: PromptFile, status: 201 }, (actor, { body }) => importPrompts(actor, body)),
});
