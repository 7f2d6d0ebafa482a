import { reply } from "@/lib/advisor";
import { ReplyEvent } from "@/lib/advisor/contract";
import { history } from "@/lib/conversations";
import { ConversationPath, ListMessages, Message, SendMessage } from "@/lib/conversations/contract";
import { eventsOf, pageOf } from "@/lib/http/answers";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { streamOrWhole } from "@/lib/http/stream-or-whole";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: ConversationPath,
      query: ListMessages,
      does: "Lists a conversation's messages: the newest page first, each page in the order of the thread.",
      answers: pageOf(Message),
    },
    async (actor, { params, query }) => {
      const { items, nextCursor } = await history(actor, params.conversationId, query);
      return page(items, nextCursor);
    },
  ),
  POST: route(
    {
      params: ConversationPath,
      body: SendMessage,
      keyed: "message",
      status: 201,
      does: "Says something, and answers with the advisor's reply: as events, or when it is whole.",
      answers: eventsOf(ReplyEvent, Message),
      refuses: {
        conflict: "A reply is still being written here, or the message's id was used for another text.",
        invalid: "The prompt is not there, or a document is not there or was sent already.",
      },
    },
    async (actor, { params, body, keyedId, request }) =>
      streamOrWhole(request, await reply(actor, params.conversationId, { id: keyedId, ...body })),
  ),
});
