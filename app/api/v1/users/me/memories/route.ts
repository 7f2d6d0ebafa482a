import { searchMemories } from "@/lib/advisor";
import { ListMemories, Memory } from "@/lib/advisor/contract";
import { pageOf } from "@/lib/http/answers";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      query: ListMemories,
      does: "Lists what is remembered, newest first, or finds it by meaning and by words.",
      answers: pageOf(Memory),
      refuses: { invalid: "A search has one page, so no cursor." },
    },
    async (actor, { query }) => {
      const { items, nextCursor } = await searchMemories(actor, query);
      return page(items, nextCursor);
    },
  ),
});
