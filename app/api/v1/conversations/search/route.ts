import { searchConversations } from "@/lib/conversations";
import { SearchConversations } from "@/lib/conversations/search/contract";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ query: SearchConversations }, async (actor, { query }) => {
    const { items, nextCursor } = await searchConversations(actor, query);
    return page(items, nextCursor);
  }),
});
