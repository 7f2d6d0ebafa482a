import { z } from "zod";
import { valueOr } from "@/lib/http/answers";
import { download } from "@/lib/http/download";
import { methods } from "@/lib/http/methods";
import { route } from "@/lib/http/route";
import { analyticsCsv, countAnalytics, readAnalytics } from "@/lib/prompts";
import { PromptAnalytics, ReadAnalytics } from "@/lib/prompts/admin/contract";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({
  GET: route(
    {
      scope: "admin",
      query: ReadAnalytics,
      does: "Shows what came of each version of the premade prompts, as counted last, as JSON or as a CSV file.",
      answers: valueOr(PromptAnalytics, { "application/octet-stream": z.string() }),
    },
    async (actor, { query }) => {
      const analytics = await readAnalytics(actor);
      return query.format === "csv" ? download(analyticsCsv(analytics)) : analytics;
    },
  ),
  POST: route(
    { scope: "admin", does: "Counts at this moment what came of them.", answers: PromptAnalytics },
    (actor) => countAnalytics(actor),
  ),
});
