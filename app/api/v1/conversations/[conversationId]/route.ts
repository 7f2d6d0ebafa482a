import { forgetConversation } from "@/lib/advisor";
import { getConversation, updateConversation } from "@/lib/conversations";
import { Conversation, ConversationPath, UpdateConversation } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    { params: ConversationPath, does: "Shows a conversation.", answers: Conversation },
    (actor, { params }) => getConversation(actor, params.conversationId),
  ),
  PATCH: route(
    {
      params: ConversationPath,
      body: UpdateConversation,
      does: "Renames, pins or archives a conversation.",
      answers: Conversation,
    },
    (actor, { params, body }) => updateConversation(actor, params.conversationId, body),
  ),
  DELETE: route(
    { params: ConversationPath, does: "Deletes a conversation and all that was remembered of it." },
    (actor, { params }) => forgetConversation(actor, params.conversationId),
  ),
});
