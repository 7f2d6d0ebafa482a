import { expect, test } from "vitest";
import { premadeContentOf } from "@/lib/prompts/content-of";

test("what a newer release stored of a translation besides is left out, and the rest is read", () => {
  const de = {
    title: "Sag es",
    template: "{{was}}",
    slots: [{ name: "was", label: "Was?", mood: "kind" }],
    tone: "du",
  };
  const row = {
    title: "Say it",
    description: "",
    category: "resume",
    template: "{{was}}",
    slots: [{ name: "was", label: "What?", type: "text", required: true }],
    instructions: "",
    tags: [],
    translations: { de, xx: { title: "?" } },
  };
  expect(premadeContentOf(row).translations).toEqual({
    de: { title: "Sag es", description: "", template: "{{was}}", slots: [{ name: "was", label: "Was?" }] },
  });
  expect(premadeContentOf(row, "es").translations).toEqual({});
});
