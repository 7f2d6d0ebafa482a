import { receiptFor } from "@/lib/advisor";
import { Receipt } from "@/lib/advisor/contract";
import { MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: MessagePath,
      does: "Shows the memory that an answer was given, with scores.",
      answers: Receipt,
    },
    (actor, { params }) => receiptFor(actor, params.conversationId, params.messageId),
  ),
});
