import { expect, test } from "vitest";
import { helpedBy } from "../helped";
import { analyticsCsv } from "./analytics-csv";
import { compareVersions } from "./compare-versions";
import type { VersionEffect } from "./contract";

const effect = (
  version: number,
  up: number,
  down: number,
  more: Partial<VersionEffect> = {},
): VersionEffect => ({
  prompt_id: "01900000-0000-7000-8000-00000000000a",
  title: "A prompt",
  version,
  is_shown: false,
  published_at: null,
  uses: 0,
  conversations: 0,
  up,
  down,
  helped: helpedBy({ ups: up, downs: down }),
  regenerations: 0,
  mean_length: null,
  facts: 0,
  follow_ups: 0,
  ...more,
});
const verdictOf = (newer: VersionEffect, older: VersionEffect) => compareVersions([newer, older])[0]?.verdict;

test("better is said only of what is sure", () => {
  expect(verdictOf(effect(2, 90, 10), effect(1, 50, 50))).toBe("better");
  expect(verdictOf(effect(2, 50, 50), effect(1, 90, 10))).toBe("worse");
  expect(verdictOf(effect(2, 55, 45), effect(1, 50, 50))).toBe("unclear");
});

test("with fewer ratings than twenty nothing is said, however good they are", () => {
  const [comparison] = compareVersions([effect(2, 19, 0), effect(1, 0, 100)]);
  expect(comparison).toMatchObject({ verdict: "unclear", difference: null });
  expect(verdictOf(effect(2, 20, 0), effect(1, 0, 100))).toBe("better");
});

test("versions of two prompts are not compared", () => {
  const other = effect(1, 50, 50, { prompt_id: "01900000-0000-7000-8000-00000000000b" });
  expect(compareVersions([effect(1, 50, 50), other])).toEqual([]);
});

test("the file of figures keeps commas, quotes and lines, and gives a spreadsheet no formula", () => {
  const titles = ['Say "yes", now', "=HYPERLINK(1)"];
  const versions = titles.map((title) => effect(1, 1, 2, { title }));
  const { bytes } = analyticsCsv({ counted_at: null, versions, comparisons: [] });
  const lines = new TextDecoder().decode(bytes).split("\r\n");
  expect(lines[0]).toMatch(/^prompt_id,title,version,/);
  expect(lines[1]).toContain(',"Say ""yes"", now",1,');
  expect(lines[2]).toContain(",'=HYPERLINK(1),1,");
  expect(lines).toHaveLength(4);
});
