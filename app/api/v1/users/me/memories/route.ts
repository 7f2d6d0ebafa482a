import { searchMemories } from "@/lib/advisor";
import { ListMemories } from "@/lib/advisor/contract";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ query: ListMemories }, async (actor, { query }) => {
    const { items, nextCursor } = await searchMemories(actor, query);
    return page(items, nextCursor);
  }),
});
