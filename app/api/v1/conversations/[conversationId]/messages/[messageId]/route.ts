import { deleteMessage, editMessage } from "@/lib/advisor";
import { ReplyEvent } from "@/lib/advisor/contract";
import { getMessage } from "@/lib/conversations";
import { EditMessage, Message, MessagePath } from "@/lib/conversations/contract";
import { eventsOf } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { streamOrWhole } from "@/lib/http/stream-or-whole";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: MessagePath,
      does: "Shows one message, a reply with what it took.",
      answers: Message,
      refuses: { not_found: "There is no such message." },
    },
    (actor, { params }) => getMessage(actor, params.conversationId, params.messageId),
  ),
  PATCH: route(
    {
      params: MessagePath,
      body: EditMessage,
      status: 201,
      does: "Says a message anew in other words, and answers with the reply to them; the earlier words are kept.",
      answers: eventsOf(ReplyEvent, Message),
      refuses: {
        conflict: "It is not a message of the person's, a reply is still being written, or the id is taken.",
      },
    },
    async (actor, { params, body, request }) =>
      streamOrWhole(request, await editMessage(actor, { ...params, edit: body })),
  ),
  DELETE: route(
    {
      params: MessagePath,
      does: "Deletes a message and the reply to it, and all that was remembered of them.",
      refuses: { conflict: "The reply is still being written: stop it first." },
    },
    (actor, { params }) => deleteMessage(actor, params.conversationId, params.messageId),
  ),
});
