import { forgetConversationMemory } from "@/lib/advisor";
import { ConversationPath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route(
    {
      params: ConversationPath,
      does: "Forgets what is remembered of a conversation; its messages stay.",
    },
    (actor, { params }) => forgetConversationMemory(actor, params.conversationId),
  ),
});
