import { rateReply } from "@/lib/conversations";
import { Feedback, MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

const NOT_RATED = { conflict: "Only an answer of the advisor's can be rated." };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      params: MessagePath,
      body: Feedback,
      does: "Says what you think of an answer.",
      answers: Feedback,
      refuses: NOT_RATED,
    },
    (actor, { params, body }) => rateReply(actor, params.conversationId, params.messageId, body),
  ),
  DELETE: route(
    { params: MessagePath, does: "Takes back what you thought of an answer.", refuses: NOT_RATED },
    async (actor, { params }) => {
      await rateReply(actor, params.conversationId, params.messageId, null);
    },
  ),
});
