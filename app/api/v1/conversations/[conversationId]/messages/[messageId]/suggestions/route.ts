import { suggest } from "@/lib/advisor";
import { Suggestions } from "@/lib/advisor/contract";
import { MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: MessagePath,
      // It may ask a model, as a reply does.
      counts: "replies",
      does: "Suggests what the person may say after the last answer; what was suggested once stays the same.",
      answers: Suggestions,
    },
    (actor, { params }) => suggest(actor, params.conversationId, params.messageId),
  ),
});
