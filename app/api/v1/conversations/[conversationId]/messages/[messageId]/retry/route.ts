import { retryReply } from "@/lib/advisor";
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
      keyed: "retry",
      status: 201,
      does: "Asks again for a reply that failed, was stopped or was interrupted.",
      answers: eventsOf(ReplyEvent, Message),
      refuses: { conflict: "The reply is whole, or the conversation went on since." },
    },
    async (actor, { params: { conversationId, messageId }, keyedId, request }) =>
      streamOrWhole(request, await retryReply(actor, conversationId, messageId, keyedId)),
  ),
});
