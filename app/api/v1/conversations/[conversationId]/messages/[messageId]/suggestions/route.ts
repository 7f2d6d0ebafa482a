import { suggest } from "@/lib/advisor";
import { MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ params: MessagePath }, (actor, { params }) =>
    suggest(actor, params.conversationId, params.messageId),
  ),
});
