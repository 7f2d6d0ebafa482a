import { shareConversation } from "@/lib/conversations";
import { ConversationPath } from "@/lib/conversations/contract";
import { NewShare } from "@/lib/conversations/sharing/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: ConversationPath,
      keyed: "share",
      status: 201,
      does: "Makes a link to this conversation as it is now, and shows it this once.",
      answers: NewShare,
      refuses: { conflict: "The conversation is temporary, or nothing was said in it yet." },
    },
    (actor, { params, keyedId }) => shareConversation(actor, params.conversationId, keyedId),
  ),
});
