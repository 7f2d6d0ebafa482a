import { type Cell, csvFile } from "@/lib/csv-line";
import type { PromptAnalytics, VersionEffect } from "@/lib/prompts/admin/contract";

const COLUMNS: Record<string, (row: VersionEffect) => Cell> = {
  prompt_id: (row) => row.prompt_id,
  title: (row) => row.title,
  version: (row) => row.version,
  is_shown: (row) => row.is_shown,
  published_at: (row) => row.published_at,
  uses: (row) => row.uses,
  conversations: (row) => row.conversations,
  up: (row) => row.up,
  down: (row) => row.down,
  helped_share: (row) => row.helped?.share ?? null,
  helped_low: (row) => row.helped?.low ?? null,
  helped_high: (row) => row.helped?.high ?? null,
  regenerations: (row) => row.regenerations,
  mean_length: (row) => row.mean_length,
  facts: (row) => row.facts,
  follow_ups: (row) => row.follow_ups,
};

/** The table of versions as a file that spreadsheets read (RFC 4180). */
export function analyticsCsv({ versions }: PromptAnalytics) {
  const cells = Object.values(COLUMNS);
  const lines = [Object.keys(COLUMNS), ...versions.map((row) => cells.map((cell) => cell(row)))];
  return csvFile("prompts.csv", lines);
}
