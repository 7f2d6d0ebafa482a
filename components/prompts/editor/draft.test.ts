import { expect, test } from "vitest";
import { draftOf, emptyDraft, withSlot, withTemplate } from "./draft";

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
