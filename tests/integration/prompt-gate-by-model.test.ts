import { expect, test } from "vitest";
import { GoldenWords } from "@/lib/prompts/gate/contract";
import { aTranslated } from "@/tests/harness/a-translated";
import { aGrok } from "@/tests/harness/grok";

const grok = await aGrok();
const { createGolden, createPremade } = await import("@/lib/prompts");
const { anAdmin, checked } = await import("@/tests/harness/premade");

async function triedWith(text: string, mentions: string[]) {
  const admin = await anAdmin();
  const id = (await createPremade(admin, aTranslated()))?.id ?? "";
  const values = { skill: "Rust", time: "a month" };
  const golden = { name: "A month of Rust", values, expects: { mentions, shortest: 3 } };
  await createGolden(admin, id, GoldenWords.parse(golden));
  grok.play({ text });
  const { answers } = await checked(admin, id, 1);
  return answers.map(({ language, answer, checks }) => ({
    language,
    answer,
    failed: checks.filter(({ passed }) => !passed).map(({ name }) => name),
  }));
}

test("a model answers the golden conversations in each language, held there to what the question says", async () => {
  const text = "Rust lernst du in einem Monat, wenn du jeden Tag etwas schreibst.";
  expect(await triedWith(text, ["Rust", "daily practice"])).toEqual([
    { language: "en", answer: text, failed: ["mentions"] },
    { language: "de", answer: text, failed: [] },
  ]);
});

test.each(["Dabei kann ich dir leider nicht helfen.", "Lo siento, pero no puedo ayudarte con eso."])(
  "a refusal is known in other languages too: %s",
  async (text) => {
    expect((await triedWith(text, [])).map(({ failed }) => failed)).toEqual([["refusal"], ["refusal"]]);
  },
);
