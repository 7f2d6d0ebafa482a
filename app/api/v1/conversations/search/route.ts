import { searchConversations } from "@/lib/conversations";
import { Found, SearchConversations } from "@/lib/conversations/search/contract";
import { pageOf } from "@/lib/http/answers";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      query: SearchConversations,
      does: "Finds conversations and messages by their words.",
      answers: pageOf(Found),
    },
    async (actor, { query }) => {
      const { items, nextCursor } = await searchConversations(actor, query);
      return page(items, nextCursor);
    },
  ),
});
