import { ListAudit } from "@/lib/audit/contract";
import { page } from "@/lib/http/envelope";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { listAudit } from "@/lib/users";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ scope: "admin", query: ListAudit }, async (actor, { query }) => {
    const { items, nextCursor } = await listAudit(actor, query);
    return page(items, nextCursor);
  }),
});
