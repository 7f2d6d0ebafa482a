import { forgetConversation } from "@/lib/advisor";
import { getConversation, updateConversation } from "@/lib/conversations";
import { ConversationPath, UpdateConversation } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: ConversationPath }, (actor, { params }) =>
    getConversation(actor, params.conversationId),
  ),
  PATCH: route({ params: ConversationPath, body: UpdateConversation }, (actor, { params, body }) =>
    updateConversation(actor, params.conversationId, body),
  ),
  DELETE: route({ params: ConversationPath }, (actor, { params }) =>
    forgetConversation(actor, params.conversationId),
  ),
});
