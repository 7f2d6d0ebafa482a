import { resumeReply, stopReply } from "@/lib/advisor";
import { ConversationPath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { sse } from "@/lib/http/sse";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: ConversationPath }, async (actor, { params, request }) => {
    const events = await resumeReply(actor, params.conversationId);
    return events ? sse(events, { signal: request.signal }) : undefined;
  }),
  DELETE: route({ params: ConversationPath }, (actor, { params }) => stopReply(actor, params.conversationId)),
});
