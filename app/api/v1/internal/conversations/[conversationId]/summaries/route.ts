import { listSummaries } from "@/lib/conversations";
import { SummariesPage } from "@/lib/conversations/apart/contract";
import { ConversationPath } from "@/lib/conversations/contract";
import { ListSummaries } from "@/lib/conversations/summaries/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      auth: "service",
      asks: "summaries:read",
      params: ConversationPath,
      query: ListSummaries,
      does: "Lists for a service what was said in a conversation of the person's in few words.",
      answers: SummariesPage,
    },
    async (actor, { params, query }) => {
      const { items, nextCursor } = await listSummaries(actor, params.conversationId, query);
      return { items, next_cursor: nextCursor };
    },
  ),
});
