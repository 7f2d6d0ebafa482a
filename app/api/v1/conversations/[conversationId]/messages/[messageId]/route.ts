import { deleteMessage, editMessage } from "@/lib/advisor";
import { EditMessage, MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { streamOrWhole } from "@/lib/http/stream-or-whole";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  PATCH: route(
    { params: MessagePath, body: EditMessage, status: 201 },
    async (actor, { params, body, request }) =>
      streamOrWhole(request, await editMessage(actor, { ...params, edit: body })),
  ),
  DELETE: route({ params: MessagePath }, (actor, { params }) =>
    deleteMessage(actor, params.conversationId, params.messageId),
  ),
});
