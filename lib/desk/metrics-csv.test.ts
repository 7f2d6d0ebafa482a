import { expect, test } from "vitest";
import type { Metrics } from "@/lib/desk/contract";
import { metricsCsv } from "@/lib/desk/metrics-csv";

const metrics: Metrics = {
  counted_at: null,
  active_people: 3,
  people: 4,
  days: [
    {
      day: "2026-11-26",
      active_people: 3,
      new_people: 1,
      conversations: 5,
      messages: 8,
      replies: 7,
      failed_replies: 2,
      thumbs_up: 1,
      thumbs_down: 0,
      first_token_p50_ms: null,
      first_token_p95_ms: null,
      tokens: 140,
      cost_usd: 0.5,
    },
  ],
  models: [
    {
      ...{ model: "=Grok, new", calls: 2, failed: 1, input_tokens: 100, output_tokens: 40 },
      ...{ estimated_tokens: 37, cost_usd: 0.5, unpriced: 1 },
    },
  ],
  retention: [{ week: "2026-11-16", people: 4, active: [3, 2] }],
};

const TABLES = {
  active_people: ["day,active_people,new_people", "2026-11-26,3,1"],
  messages: ["day,messages,conversations", "2026-11-26,8,5"],
  replies: ["day,replies,failed_replies", "2026-11-26,7,2"],
  first_words: ["day,first_token_p50_ms,first_token_p95_ms", "2026-11-26,,"],
  ratings: ["day,thumbs_up,thumbs_down", "2026-11-26,1,0"],
  tokens: ["day,tokens,cost_usd", "2026-11-26,140,0.5"],
  models: [
    "model,calls,failed,input_tokens,output_tokens,estimated_tokens,cost_usd,unpriced",
    `"'=Grok, new",2,1,100,40,37,0.5,1`,
  ],
  retention: ["week,people,weeks_after,active", "2026-11-16,4,0,3", "2026-11-16,4,1,2"],
} as const;

test.each(Object.keys(TABLES) as (keyof typeof TABLES)[])("%s is a file of its numbers", (table) => {
  const { name, bytes } = metricsCsv(metrics, table);
  expect(name).toMatch(/^[a-z-]+\.csv$/);
  expect(new TextDecoder().decode(bytes)).toBe(TABLES[table].map((line) => `${line}\r\n`).join(""));
});
