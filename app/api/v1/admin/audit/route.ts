import { AuditEvent, ListAudit } from "@/lib/audit/contract";
import { pageOf } from "@/lib/http/answers";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listAudit } from "@/lib/users";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      query: ListAudit,
      does: "Lists sign-ins and acts of administrators, the newest first.",
      answers: pageOf(AuditEvent),
      refuses: { invalid: "The cursor is not one that was given out." },
    },
    async (actor, { query }) => {
      const { items, nextCursor } = await listAudit(actor, query);
      return page(items, nextCursor);
    },
  ),
});
