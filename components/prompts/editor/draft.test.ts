import { expect, test } from "vitest";
import { type Draft, draftOf, emptyDraft, settled, withSlot, withTemplate } from "./draft";

test("a blank that is written appears, one that is gone goes, and the others keep what was said of them", () => {
  const begun = withTemplate(emptyDraft, "I am {{who}} and want {{ my_goal }}.");
  expect(begun.slots.map(({ name, label }) => [name, label])).toEqual([
    ["who", "Who"],
    ["my_goal", "My goal"],
  ]);
  const [, goal] = begun.slots;
  if (!goal) throw new Error("no goal");
  const described = withSlot(begun, { ...goal, label: "What for?", type: "long-text" });
  expect(withTemplate(described, "Only {{my_goal}} and {{my_goal}}").slots).toEqual([
    { name: "my_goal", label: "What for?", type: "long-text", required: true },
  ]);
});

test("what is edited is the words alone", () => {
  const version = { ...emptyDraft, title: "A", version: 3, note: "n", edited_by: null, is_shown: true };
  const draft = draftOf({ ...version, created_at: "", published_at: null, translations: {} });
  expect(draft).toEqual({ ...emptyDraft, title: "A", translations: {} });
});

test("what was typed while it was saved stays, and what was not knows what it was saved with", () => {
  const words = { title: "Fragen", description: "", template: "Frag.", slots: [] };
  const sent: Draft = { ...emptyDraft, title: "Ask", translations: { de: words } };
  const stored: Draft = { ...sent, translations: { de: { ...words, source: "0123456789abcdef" } } };
  expect(settled(sent, sent, stored)).toBe(stored);
  const typed = { ...sent, title: "Ask me" };
  expect(settled(typed, sent, stored)).toEqual({ ...stored, title: "Ask me" });
  const translated = { ...sent, translations: { de: { ...words, title: "Frag mich" } } };
  expect(settled(translated, sent, stored)).toEqual(translated);
  const dropped = { ...sent, translations: {} };
  expect(settled(dropped, sent, stored)).toEqual(dropped);
});
