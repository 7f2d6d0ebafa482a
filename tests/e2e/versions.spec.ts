import type { Page } from "@playwright/test";
import { composer, expect, play, replied, say, signUpWithGrok, test } from "./harness.ts";

const words = (page: Page) => page.getByRole("article").locator(".prose");

/** Pictures for whoever looks at the pages, where they are asked for. */
async function look(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (!folder) return;
  for (const [width, scheme] of [
    [1280, "light"],
    [1280, "dark"],
    [390, "light"],
    [390, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: "light" });
}

test("an answer is asked for again, the two are compared, and the first is taken back", async ({ page }) => {
  await signUpWithGrok(page);
  await play({ text: "Ask for more money." });
  await say(page, "What should I do?");
  await play({ text: "Look for another job." });
  await page.getByRole("button", { name: "Answer again" }).click();
  await expect(words(page)).toHaveText(["Look for another job."]);
  await replied(page);
  await expect(page.getByText("2/2")).toBeVisible();
  await page.getByRole("button", { name: "Earlier answer" }).click();
  const earlier = page.getByRole("region", { name: "Answer 1" });
  await expect(earlier).toContainText("Ask for more money.");
  await look(page, "compare");
  await earlier.getByRole("button", { name: "Use this answer" }).click();
  await expect(words(page)).toHaveText(["Ask for more money."]);
  await expect(page.getByText("1/2")).toBeVisible();
  await page.reload();
  await expect(words(page)).toHaveText(["Ask for more money."]);
  await expect(page.getByText("1/2")).toBeVisible();
});

test("a message is edited and answered anew; one click brings back what came below it", async ({ page }) => {
  await signUpWithGrok(page);
  await play({ text: "Noted." });
  await say(page, "I am a nurse.");
  await say(page, "I live in Oslo.");
  await play({ text: "A pilot, then." });
  await page.getByText("I am a nurse.").last().hover();
  await page.getByRole("button", { name: "Message actions" }).first().click();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const field = page.getByRole("textbox", { name: "Your message in other words" });
  await expect(field).toHaveValue("I am a nurse.");
  await expect(field).toBeFocused();
  await look(page, "edit");
  await field.press("Escape");
  await expect(field).toHaveCount(0);
  await page.getByText("I am a nurse.").last().hover();
  await page.getByRole("button", { name: "Message actions" }).first().click();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await field.fill("I am a pilot.");
  await field.press("Enter");
  await expect(words(page)).toHaveText(["A pilot, then."]);
  await replied(page);
  await expect(page.locator("ol").getByText("I live in Oslo.")).toHaveCount(0);
  await look(page, "edited");
  await page.reload();
  await expect(words(page)).toHaveText(["A pilot, then."]);
  await page.getByRole("button", { name: "Undo the edit" }).click();
  await expect(page.locator("ol").getByText("I live in Oslo.")).toBeVisible();
  await expect(page.getByText("I am a pilot.")).toHaveCount(0);
  await expect(words(page)).toHaveCount(2);
  await expect(composer(page)).toBeVisible();
});

test("an answer is rated with a reason, which is there after a reload, and taken back", async ({ page }) => {
  await signUpWithGrok(page);
  await play({ text: "Just quit." });
  await say(page, "What should I do?");
  await page.getByRole("article").hover();
  await page.getByRole("button", { name: "This did not help" }).click();
  await page.getByLabel("What was missing or wrong?").fill("No reasons given.");
  await look(page, "rating");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("You said: No reasons given.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You said: No reasons given.")).toBeVisible();
  await page.getByRole("button", { name: "This did not help" }).click();
  await expect(page.getByText("You said:")).toHaveCount(0);
});
