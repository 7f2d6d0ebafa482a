import { expect, test } from "vitest";
import { fillTemplate } from "@/lib/prompts/fill-template";
import { GoldenWords } from "@/lib/prompts/gate/contract";
import { SAMPLE_PROFILE } from "@/lib/prompts/gate/sample-person";
import { goldens } from "./golden";
import { premadePrompts } from "./index";

test.each(Object.entries(goldens))("the golden conversations of %s fill its blanks", (slug, given) => {
  const prompt = premadePrompts.find((each) => each.slug === slug);
  expect(prompt).toBeDefined();
  for (const { values } of given.map((each) => GoldenWords.parse(each))) {
    expect(fillTemplate(prompt?.template ?? "", prompt?.slots ?? [], values, SAMPLE_PROFILE)).not.toBe("");
  }
});
