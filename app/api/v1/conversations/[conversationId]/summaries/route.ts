import { listSummaries } from "@/lib/conversations";
import { ConversationPath } from "@/lib/conversations/contract";
import { ListSummaries, Summary } from "@/lib/conversations/summaries/contract";
import { pageOf } from "@/lib/http/answers";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      params: ConversationPath,
      query: ListSummaries,
      does: "Lists what was said in a conversation in few words, the newest range first.",
      answers: pageOf(Summary),
    },
    async (actor, { params, query }) => {
      const { items, nextCursor } = await listSummaries(actor, params.conversationId, query);
      return page(items, nextCursor);
    },
  ),
});
