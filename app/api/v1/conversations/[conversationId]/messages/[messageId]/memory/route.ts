import { rememberAgain } from "@/lib/advisor";
import { Message, MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    { params: MessagePath, does: "Tries again to remember a message that could not be.", answers: Message },
    (actor, { params }) => rememberAgain(actor, params.conversationId, params.messageId),
  ),
});
