import { regenerateReply } from "@/lib/advisor";
import { MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { streamOrWhole } from "@/lib/http/stream-or-whole";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    { params: MessagePath, keyed: "regenerate", status: 201 },
    async (actor, { params: { conversationId, messageId }, keyedId, request }) =>
      streamOrWhole(request, await regenerateReply(actor, conversationId, messageId, keyedId)),
  ),
});
