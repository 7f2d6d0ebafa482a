import { forkConversation } from "@/lib/conversations";
import { Conversation, ConversationPath, ForkConversation } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: ConversationPath,
      body: ForkConversation,
      keyed: "fork",
      status: 201,
      does: "Begins a conversation that goes on from a message of this one.",
      answers: Conversation,
      refuses: { conflict: "That message is still being written." },
    },
    (actor, { params, body, keyedId }) =>
      forkConversation(actor, params.conversationId, { id: keyedId, ...body }),
  ),
});
