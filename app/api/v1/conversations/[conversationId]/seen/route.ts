import { seeConversation, unseeConversation } from "@/lib/conversations";
import { ConversationPath, SeeConversation } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PUT: route(
    {
      params: ConversationPath,
      body: SeeConversation,
      does: "Says that a conversation was seen, up to a message or all of it: it is not unread then, on any device.",
      refuses: { not_found: "There is no such conversation, or no such message in it." },
    },
    (actor, { params, body }) => seeConversation(actor, params.conversationId, body),
  ),
  DELETE: route({ params: ConversationPath, does: "Marks a conversation as unread." }, (actor, { params }) =>
    unseeConversation(actor, params.conversationId),
  ),
});
