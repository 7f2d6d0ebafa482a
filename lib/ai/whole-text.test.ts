import { expect, test } from "vitest";
import { wholeText } from "@/lib/ai/whole-text";

async function* answer(...deltas: string[]) {
  for (const text of deltas) yield { type: "text" as const, text };
  yield { type: "end" as const, usage: { inputTokens: null, outputTokens: null } };
}

test("an answer is joined, and holds nothing that a table cannot keep", async () => {
  expect(await wholeText(answer(" A\u0000 nice ", "smile \ud83d", "\ude00.\n"))).toBe("A nice smile 😀.");
  expect(await wholeText(answer("Half \ud83d"))).toBe("Half \ufffd");
  expect(await wholeText(answer())).toBe("");
});
