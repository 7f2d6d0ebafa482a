import { shareConversation } from "@/lib/conversations";
import { ConversationPath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route({ params: ConversationPath, keyed: "share", status: 201 }, (actor, { params, keyedId }) =>
    shareConversation(actor, params.conversationId, keyedId),
  ),
});
