import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listPrompts } from "@/lib/prompts";
import { ListPrompts } from "@/lib/prompts/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ query: ListPrompts }, (actor, { query }) => listPrompts(actor, query)),
});
