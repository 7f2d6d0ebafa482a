import { resumeReply, stopReply } from "@/lib/advisor";
import { ReplyEvent, ResumeHeaders } from "@/lib/advisor/contract";
import { ConversationPath } from "@/lib/conversations/contract";
import { eventsOf } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { sse } from "@/lib/http/sse";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: ConversationPath,
      headers: ResumeHeaders,
      does: "Goes on with the events of the reply that is being written, from its start or from `Last-Event-ID`.",
      answers: eventsOf(ReplyEvent),
    },
    async (actor, { params, headers, request }) => {
      const resumed = await resumeReply(actor, params.conversationId, headers["last-event-id"]);
      return resumed ? sse(resumed.events, { signal: request.signal, idOf: resumed.idOf }) : undefined;
    },
  ),
  DELETE: route(
    {
      params: ConversationPath,
      does: "Stops the reply that is being written; what had come of it is kept.",
    },
    (actor, { params }) => stopReply(actor, params.conversationId),
  ),
});
