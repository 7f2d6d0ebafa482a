import { listVersions } from "@/lib/conversations";
import { MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: MessagePath }, (actor, { params }) =>
    listVersions(actor, params.conversationId, params.messageId),
  ),
});
