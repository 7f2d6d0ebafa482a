import { ExportAudit } from "@/lib/audit/contract";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { textFile } from "@/lib/http/text-file";
import { exportAudit } from "@/lib/users";

const TYPES = { csv: "text/csv", json: "application/json" };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ scope: "admin", query: ExportAudit }, async (actor, { query }) =>
    textFile(await exportAudit(actor, query), {
      name: `audit-log.${query.format}`,
      type: TYPES[query.format],
    }),
  ),
});
