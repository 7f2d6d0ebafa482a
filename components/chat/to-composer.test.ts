import { afterEach, expect, test, vi } from "vitest";
import { forgetTemplateIfEmpty, templateOf } from "./template-of";
import { toComposer } from "./to-composer";

afterEach(() => vi.unstubAllGlobals());

const promptId = "0199a000-0000-7000-8000-000000000000";

/** The composer's field, in which somebody wrote. */
function aField(value = "") {
  const field = { value, dataset: {}, form: null, dispatchEvent: vi.fn(), focus: vi.fn() };
  vi.stubGlobal("document", { querySelector: () => field });
  return field;
}

test("a message put back to be edited is still the template's that it began with, until nothing of it is left", () => {
  const field = aField("And more.");
  toComposer({ text: "A template's words.", prompt_id: promptId });
  expect(field.value).toBe("A template's words.\n\nAnd more.");
  field.value = "A template's words, changed.";
  forgetTemplateIfEmpty(field);
  expect(templateOf(field)).toBe(promptId);
  field.value = "";
  forgetTemplateIfEmpty(field);
  expect(templateOf(field)).toBeUndefined();
});

test("what began with no template takes away none from what is being written", () => {
  const field = aField();
  toComposer({ text: "A template's words.", prompt_id: promptId });
  toComposer({ text: "Said before.", prompt_id: null });
  expect(templateOf(field)).toBe(promptId);
});
