import { rateReply } from "@/lib/conversations";
import { Feedback, MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route({ params: MessagePath, body: Feedback }, (actor, { params, body }) =>
    rateReply(actor, params.conversationId, params.messageId, body),
  ),
  DELETE: route({ params: MessagePath }, async (actor, { params }) => {
    await rateReply(actor, params.conversationId, params.messageId, null);
  }),
});
