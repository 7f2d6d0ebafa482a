import { deleteMessage } from "@/lib/advisor";
import { MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  DELETE: route(
    {
      params: MessagePath,
      does: "Deletes a message and the reply to it, and all that was remembered of them.",
      refuses: { conflict: "The reply is still being written: stop it first." },
    },
    (actor, { params }) => deleteMessage(actor, params.conversationId, params.messageId),
  ),
});
