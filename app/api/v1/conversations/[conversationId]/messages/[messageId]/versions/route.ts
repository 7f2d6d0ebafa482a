import { z } from "zod";
import { listVersions } from "@/lib/conversations";
import { MessagePath, MessageVersion } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: MessagePath,
      does: "Lists the wordings of a message, or the answers to one question, oldest first.",
      answers: z.array(MessageVersion),
    },
    (actor, { params }) => listVersions(actor, params.conversationId, params.messageId),
  ),
});
