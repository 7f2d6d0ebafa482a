import { download } from "@/lib/http/download";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { analyticsCsv, countAnalytics, readAnalytics } from "@/lib/prompts";
import { ReadAnalytics } from "@/lib/prompts/admin/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route({ scope: "admin", query: ReadAnalytics }, async (actor, { query }) => {
    const analytics = await readAnalytics(actor);
    return query.format === "csv" ? download(analyticsCsv(analytics)) : analytics;
  }),
  POST: route({ scope: "admin" }, (actor) => countAnalytics(actor)),
});
