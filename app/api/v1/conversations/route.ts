import { listConversations, startConversation } from "@/lib/conversations";
import { ListConversations, StartConversation } from "@/lib/conversations/contract";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ query: ListConversations }, async (actor, { query }) => {
    const { items, nextCursor } = await listConversations(actor, query);
    return page(items, nextCursor);
  }),
  POST: route({ body: StartConversation, keyed: "conversation", status: 201 }, (actor, { body, keyedId }) =>
    startConversation(actor, { id: keyedId, ...body }),
  ),
});
