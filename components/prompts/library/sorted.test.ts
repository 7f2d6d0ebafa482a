import { expect, test } from "vitest";
import type { Prompt } from "@/lib/prompts/contract";
import { wordsIn } from "@/tests/harness/words";
import { everything, tagsOf, wantedOf } from "./sorted";

const prompt = (id: string, more: Partial<Prompt> = {}): Prompt => ({
  id,
  title: id,
  description: "",
  category: "resume",
  category_name: "Résumé",
  template: "",
  slots: [],
  language: "en",
  tags: [],
  instructions: null,
  is_premade: true,
  is_favourite: false,
  is_featured: false,
  version: 1,
  latest_version: 1,
  uses: 0,
  helped: null,
  updated_at: "2026-11-26T00:00:00.000Z",
  ...more,
});
const t = wordsIn("prompts");
const ids = (prompts: Prompt[]) => prompts.map(({ id }) => id);
const helped = (low: number) => ({ ratings: 30, share: low + 0.1, low, high: 1 });

test("what surely helped comes before what few rated well, and what nobody rated last", () => {
  const all = [
    prompt("none"),
    prompt("less", { helped: helped(0.4) }),
    prompt("more", { helped: helped(0.7) }),
  ];
  expect(ids(wantedOf(t, all, { ...everything, order: "helpful" }))).toEqual(["more", "less", "none"]);
});

test("favourites come first, then one's own, then what is featured", () => {
  const all = [
    prompt("rest"),
    prompt("featured", { is_featured: true }),
    prompt("own", { is_premade: false }),
    prompt("kept", { is_favourite: true }),
  ];
  expect(ids(wantedOf(t, all, everything))).toEqual(["kept", "own", "featured", "rest"]);
});

test("every word that is searched for is found, in title, topic or tags, with whose and which tag", () => {
  const all = [
    prompt("Yearly review", { tags: ["pay"], is_premade: false }),
    prompt("Other", { tags: ["pay", "a"] }),
  ];
  expect(ids(wantedOf(t, all, { ...everything, q: "pay résumé" }))).toEqual(["Yearly review", "Other"]);
  expect(ids(wantedOf(t, all, { ...everything, q: "pay review" }))).toEqual(["Yearly review"]);
  expect(ids(wantedOf(t, all, { ...everything, whose: "own", tag: "pay" }))).toEqual(["Yearly review"]);
  expect(ids(wantedOf(t, all, { ...everything, tag: "a" }))).toEqual(["Other"]);
  expect(tagsOf(all)).toEqual(["pay", "a"]);
});

test("a tag of ours is found by its name in the language of the page, and by its own", () => {
  const german = wordsIn("prompts", "de");
  const prompts = [prompt("one", { tags: ["next step"] }), prompt("other", { tags: ["my own"] })];
  const found = (q: string) => wantedOf(german, prompts, { ...everything, q }).map(({ id }) => id);
  expect([found("nächster Schritt"), found("next step"), found("my own")]).toEqual([
    ["one"],
    ["one"],
    ["other"],
  ]);
});
