import { resumeReply, stopReply } from "@/lib/advisor";
import { ResumeHeaders } from "@/lib/advisor/contract";
import { ConversationPath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { sse } from "@/lib/http/sse";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    { params: ConversationPath, headers: ResumeHeaders },
    async (actor, { params, headers, request }) => {
      const resumed = await resumeReply(actor, params.conversationId, headers["last-event-id"]);
      return resumed ? sse(resumed.events, { signal: request.signal, idOf: resumed.idOf }) : undefined;
    },
  ),
  DELETE: route({ params: ConversationPath }, (actor, { params }) => stopReply(actor, params.conversationId)),
});
