import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, say, signUp, test } from "./harness.ts";
import { aPrompt, choose, write } from "./own-prompts.ts";

/** What the browser asked; each question is answered as it is said here. */
function questions(page: Page, isLeft: () => boolean) {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void (isLeft() ? dialog.accept() : dialog.dismiss());
  });
  return asked;
}

test("a prompt that was written and not saved is left only after a question", async ({ page }) => {
  await signUp(page);
  await aPrompt(page, { title: "Review my year", template: "Help me with my review.", slots: [] });
  await page.goto("/prompts");
  let isLeft = false;
  const asked = questions(page, () => isLeft);
  const dialog = page.getByRole("dialog");
  await choose(page, "Review my year", "Edit");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  expect(asked).toEqual([]);

  await choose(page, "Review my year", "Edit");
  await write(page, "Review my year", "Two hours of work.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByLabel("What is said")).toHaveValue("Two hours of work.");
  expect(new Set(asked)).toEqual(new Set(["What you typed here is not saved. Leave it?"]));
  isLeft = true;
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
});

test("a link that leads away from what is not saved asks first", async ({ page }) => {
  await signUp(page);
  await page.goto("/profile");
  let isLeft = false;
  const asked = questions(page, () => isLeft);
  await page.getByLabel("Summary").fill("I build payment systems.");
  await page.getByRole("link", { name: "Memory" }).click();
  await expect.poll(() => asked).toHaveLength(1);
  await expect(page.getByLabel("Summary")).toHaveValue("I build payment systems.");
  expect(new URL(page.url()).pathname).toBe("/profile");
  isLeft = true;
  await page.getByRole("link", { name: "Memory" }).click();
  await page.waitForURL("**/memory");
});

test("a conversation is taken along as JSON from its menu", async ({ page }) => {
  await signUp(page);
  await say(page, "I mend clocks.");
  await page
    .getByRole("button", { name: /^Actions for/ })
    .first()
    .click();
  await expect(page.getByRole("link", { name: "Export as Markdown" })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as JSON" }).click(),
  ]);
  const kept = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(JSON.stringify(kept)).toContain("I mend clocks.");
  expect(kept.messages).toHaveLength(2);
});

test("when a row vanishes, the keyboard goes on with the next one", async ({ page }) => {
  await signUp(page);
  const texts = ["I am a nurse", "I am a pilot"];
  for (const text of texts) {
    await page.goto("/chat");
    await say(page, text);
    const id = page.url().split("/").at(-1);
    const headers = { origin: new URL(page.url()).origin };
    await page.request.patch(`/api/v1/conversations/${id}`, { data: { archived: true }, headers });
  }
  await page.goto("/archived");
  await page.getByRole("button", { name: "Bring back I am a pilot" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Choose I am a nurse")).toBeFocused();
  await page.getByRole("button", { name: "Bring back I am a nurse" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing is put away.")).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
});
