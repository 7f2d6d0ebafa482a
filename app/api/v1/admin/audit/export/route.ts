import { z } from "zod";
import { AuditRecord, ExportAudit } from "@/lib/audit/contract";
import { raw } from "@/lib/http/answers";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { textFile } from "@/lib/http/text-file";
import { exportAudit } from "@/lib/users";

const TYPES = { csv: "text/csv", json: "application/json" };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      counts: "exports",
      query: ExportAudit,
      does: "Gives the audit log as a file: ids alone, as it is stored.",
      answers: raw({ 200: { "text/csv": z.string(), "application/json": z.array(AuditRecord) } }),
    },
    async (actor, { query }) =>
      textFile(await exportAudit(actor, query), {
        name: `audit-log.${query.format}`,
        type: TYPES[query.format],
      }),
  ),
});
