import { notes } from "@/lib/advisor";
import { Notes } from "@/lib/advisor/contract";
import { ConversationPath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    { params: ConversationPath, does: "Shows what was noted of you from a conversation.", answers: Notes },
    (actor, { params }) => notes(actor, params.conversationId),
  ),
});
