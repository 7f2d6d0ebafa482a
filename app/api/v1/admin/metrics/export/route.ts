import { z } from "zod";
import { getMetrics, metricsCsv } from "@/lib/desk";
import { ExportMetrics } from "@/lib/desk/contract";
import { raw } from "@/lib/http/answers";
import { download } from "@/lib/http/download";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      counts: "exports",
      query: ExportMetrics,
      does: "Gives one table of how the product is used as a CSV file.",
      answers: raw({ 200: { "application/octet-stream": z.string() } }),
    },
    async (actor, { query }) => download(metricsCsv(await getMetrics(actor, query), query.table)),
  ),
});
