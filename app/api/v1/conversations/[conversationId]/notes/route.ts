import { notes } from "@/lib/advisor";
import { ConversationPath } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: ConversationPath }, (actor, { params }) => notes(actor, params.conversationId)),
});
