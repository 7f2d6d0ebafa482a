import { expect, test } from "vitest";
import type { ManagedCategory } from "@/lib/prompts/categories/contract";
import { withMoved } from "./use-topics";

const topic = (slug: string, isArchived = false): ManagedCategory => ({
  slug,
  name: slug,
  translations: {},
  prompts: 0,
  is_used: false,
  is_archived: isArchived,
  moved_to: null,
  version: 1,
  updated_at: "2026-11-27T00:00:00.000Z",
});
const all = [topic("a"), topic("gone", true), topic("b"), topic("c")];
const moved = (slug: string, step: 1 | -1) => withMoved(all, slug, step).map((each) => each.slug);

test("a topic changes places with its neighbour in use, over one that is retired", () => {
  expect(moved("a", 1)).toEqual(["b", "gone", "a", "c"]);
  expect(moved("b", 1)).toEqual(["a", "gone", "c", "b"]);
  expect(moved("b", -1)).toEqual(["b", "gone", "a", "c"]);
});

test("the first and the last go no further, and what is retired goes nowhere", () => {
  for (const [slug, step] of [
    ["a", -1],
    ["c", 1],
    ["gone", 1],
  ] as const) {
    expect(moved(slug, step)).toEqual(["a", "gone", "b", "c"]);
  }
});
