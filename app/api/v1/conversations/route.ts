import { listConversations, startConversation } from "@/lib/conversations";
import { Conversation, ListConversations, StartConversation } from "@/lib/conversations/contract";
import { pageOf } from "@/lib/http/answers";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      query: ListConversations,
      does: "Lists your conversations: pinned ones first, then the latest used.",
      answers: pageOf(Conversation),
    },
    async (actor, { query }) => {
      const { items, nextCursor } = await listConversations(actor, query);
      return page(items, nextCursor);
    },
  ),
  POST: route(
    {
      body: StartConversation,
      keyed: "conversation",
      status: 201,
      does: "Begins a conversation. The same id again gives the one that it began.",
      answers: Conversation,
      refuses: { invalid: "The prompt is not there." },
    },
    (actor, { body, keyedId }) => startConversation(actor, { id: keyedId, ...body }),
  ),
});
