import { pageOf } from "@/lib/http/answers";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listPeople } from "@/lib/users";
import { ListPeople, PersonRow } from "@/lib/users/people/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      query: ListPeople,
      does: "Lists everybody with an account, the newest first.",
      answers: pageOf(PersonRow),
    },
    async (actor, { query }) => {
      const { items, nextCursor } = await listPeople(actor, query);
      return page(items, nextCursor);
    },
  ),
});
