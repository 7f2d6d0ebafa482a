import { csvFile } from "@/lib/csv-line";
import type { Day, Metrics, MetricsTable } from "@/lib/desk/contract";

const OF_A_DAY: Record<Exclude<MetricsTable, "models" | "retention">, (keyof Day)[]> = {
  active_people: ["active_people", "new_people"],
  messages: ["messages", "conversations"],
  replies: ["replies", "failed_replies"],
  first_words: ["first_token_p50_ms", "first_token_p95_ms"],
  ratings: ["thumbs_up", "thumbs_down"],
  tokens: ["tokens", "cost_usd"],
};

const OF_A_MODEL = [
  "model",
  "calls",
  "failed",
  "input_tokens",
  "output_tokens",
  "estimated_tokens",
  "cost_usd",
  "unpriced",
] as const;

/** One table of the figures as a file that spreadsheets read (RFC 4180). */
export function metricsCsv(metrics: Metrics, table: MetricsTable) {
  return csvFile(`${table.replace("_", "-")}.csv`, linesOf(metrics, table));
}

function linesOf({ days, models, retention }: Metrics, table: MetricsTable) {
  if (table === "models") {
    return [[...OF_A_MODEL], ...models.map((model) => OF_A_MODEL.map((column) => model[column]))];
  }
  if (table === "retention") {
    const weeks = retention.flatMap(({ week, people, active }) =>
      active.map((count, after) => [week, people, after, count]),
    );
    return [["week", "people", "weeks_after", "active"], ...weeks];
  }
  const columns: (keyof Day)[] = ["day", ...OF_A_DAY[table]];
  return [columns, ...days.map((day) => columns.map((column) => day[column]))];
}
