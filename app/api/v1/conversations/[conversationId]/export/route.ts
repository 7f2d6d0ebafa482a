import { exportConversation } from "@/lib/conversations";
import { ConversationPath, ExportConversation } from "@/lib/conversations/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { valueOrMarkdown } from "@/lib/http/value-or-markdown";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ params: ConversationPath, query: ExportConversation }, async (actor, { params, query }) =>
    valueOrMarkdown(await exportConversation(actor, params.conversationId, query)),
  ),
});
