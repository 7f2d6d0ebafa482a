import { continueReply } from "@/lib/advisor";
import { ReplyEvent } from "@/lib/advisor/contract";
import { Message, MessagePath } from "@/lib/conversations/contract";
import { eventsOf } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { streamOrWhole } from "@/lib/http/stream-or-whole";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: MessagePath,
      keyed: "continue",
      status: 201,
      does: "Goes on with a reply that was interrupted or stopped, from where it had come to; anew where that was forgotten.",
      answers: eventsOf(ReplyEvent, Message),
      refuses: {
        conflict:
          "Nothing of the reply had come, or the conversation went on since, or the reply is not open.",
      },
    },
    async (actor, { params: { conversationId, messageId }, keyedId, request }) =>
      streamOrWhole(request, await continueReply(actor, conversationId, messageId, keyedId)),
  ),
});
