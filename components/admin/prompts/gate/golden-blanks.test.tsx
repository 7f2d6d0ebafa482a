import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import adminPrompts from "@/lib/i18n/messages/en/adminPrompts.json";
import { GoldenWords } from "@/lib/prompts/gate/contract";
import { GoldenBlanks } from "./golden-blanks";
import { problemAt } from "./problem-at";

const slot = { type: "text", required: true } as const;
const slots = [
  { ...slot, name: "goal", label: "Your goal" },
  { ...slot, name: "city", label: "Your city" },
];

test("what is wrong with a blank stands at that blank, as the API names it", () => {
  const refused = GoldenWords.safeParse({ name: "One", values: { goal: "x".repeat(4_001), city: "Rome" } });
  const [issue] = refused.error?.issues ?? [];
  const errors = { [issue?.path.join(".") ?? ""]: "This is too long." };
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ adminPrompts }}>
      <GoldenBlanks slots={slots} values={{}} errors={errors} />
    </NextIntlClientProvider>,
  );
  expect(page).toMatch(/id="blank-goal"[^>]*aria-invalid="true"[^>]*aria-describedby="blank-goal-error"/);
  expect(page).toContain('<p id="blank-goal-error" class="text-sm text-danger">This is too long.</p>');
  expect(page).not.toContain("blank-city-error");
});

test("what is wrong with one word of a list stands at the list", () => {
  const errors = { "expects.avoids.1": "This is too long.", name: "Give it a name." };
  expect(problemAt(errors, "avoids")).toBe("This is too long.");
  expect(problemAt(errors, "name")).toBe("Give it a name.");
  expect(problemAt(errors, "mentions")).toBeUndefined();
});
