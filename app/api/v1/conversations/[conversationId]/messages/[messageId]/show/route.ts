import { showVersion } from "@/lib/advisor";
import { MessagePath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  POST: route(
    {
      params: MessagePath,
      does: "Shows this answer or wording in the thread instead of another one.",
      refuses: { conflict: "A reply is being written, or the conversation went on from another version." },
    },
    (actor, { params }) => showVersion(actor, params.conversationId, params.messageId),
  ),
});
