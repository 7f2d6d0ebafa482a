import { reply } from "@/lib/advisor";
import { history } from "@/lib/conversations";
import { ConversationPath, ListMessages, SendMessage } from "@/lib/conversations/contract";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { streamOrWhole } from "@/lib/http/stream-or-whole";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: ConversationPath, query: ListMessages }, async (actor, { params, query }) => {
    const { items, nextCursor } = await history(actor, params.conversationId, query);
    return page(items, nextCursor);
  }),
  POST: route(
    { params: ConversationPath, body: SendMessage, keyed: "message", status: 201 },
    async (actor, { params, body, keyedId, request }) =>
      streamOrWhole(request, await reply(actor, params.conversationId, { id: keyedId, ...body })),
  ),
});
