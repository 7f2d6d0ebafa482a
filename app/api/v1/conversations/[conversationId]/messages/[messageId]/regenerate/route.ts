import { regenerateReply } from "@/lib/advisor";
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
      keyed: "regenerate",
      status: 201,
      does: "Asks for another answer to the same question; the earlier one is kept beside it.",
      answers: eventsOf(ReplyEvent, Message),
      refuses: { conflict: "It is no whole answer, or the conversation went on since." },
    },
    async (actor, { params: { conversationId, messageId }, keyedId, request }) =>
      streamOrWhole(request, await regenerateReply(actor, conversationId, messageId, keyedId)),
  ),
});
