import { z } from "zod";
import { exportConversation } from "@/lib/conversations";
import { ConversationExport, ConversationPath, ExportConversation } from "@/lib/conversations/contract";
import { valueOr } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { valueOrMarkdown } from "@/lib/http/value-or-markdown";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      counts: "exports",
      params: ConversationPath,
      query: ExportConversation,
      does: "Gives a conversation with all that is shown of it, as JSON or as a Markdown file.",
      answers: valueOr(ConversationExport, { "text/markdown": z.string() }),
    },
    async (actor, { params, query }) =>
      valueOrMarkdown(await exportConversation(actor, params.conversationId, query)),
  ),
});
