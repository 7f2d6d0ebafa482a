import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { composer, expect, say, signUp, test } from "./harness.ts";
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

test("the way back from what is not saved asks first, and whoever stays goes on writing where they were", async ({
  page,
}) => {
  await signUp(page);
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("link", { name: "Your profile" }).click();
  await page.waitForURL("**/profile");
  let isLeft = false;
  const asked = questions(page, () => isLeft);
  const summary = page.getByLabel("Summary");
  await summary.fill("I build payment systems.");
  await page.goBack();
  await expect.poll(() => asked).toEqual(["What you typed here is not saved. Leave it?"]);
  expect(new URL(page.url()).pathname).toBe("/profile");
  await expect(summary).toHaveValue("I build payment systems.");
  isLeft = true;
  await page.goBack();
  await page.waitForURL("**/chat");
  await expect(composer(page)).toBeVisible();
  expect(asked).toHaveLength(2);
});

test("a template begun from the palette asks before it leaves what is not saved", async ({ page }) => {
  await signUp(page);
  await page.goto("/profile");
  let isLeft = false;
  const asked = questions(page, () => isLeft);
  await page.getByLabel("Summary").fill("I build payment systems.");
  const choose = async () => {
    await page.keyboard.press("Control+K");
    await page.getByRole("combobox").fill("template");
    await page
      .getByRole("option", { name: /template/i })
      .first()
      .click();
  };
  await choose();
  await expect.poll(() => asked).toHaveLength(1);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByLabel("Summary")).toHaveValue("I build payment systems.");
  isLeft = true;
  await choose();
  await page.getByRole("combobox").fill("where could");
  await page.getByRole("option", { name: /Where could I go/ }).click();
  await expect(page.getByRole("dialog").getByRole("textbox").first()).toBeVisible();
});

test("a template that is filled in, and a message that is written anew, are left only after a question", async ({
  page,
}) => {
  await signUp(page);
  // The way back leads to a page of ours.
  await page.getByRole("link", { name: "Prompts" }).click();
  await page.waitForURL("**/prompts");
  await page.getByRole("link", { name: "New conversation" }).first().click();
  await page.waitForURL("**/chat");
  await say(page, "I mend clocks.");
  let isLeft = false;
  const asked = questions(page, () => isLeft);
  await composer(page).pressSequentially("/where could");
  await page.getByRole("option", { name: /Where could I go/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").first().fill("nursing");
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Back" }).click();
  await expect(dialog.getByRole("textbox").first()).toHaveValue("nursing");
  expect(asked.length).toBeGreaterThanOrEqual(2);
  isLeft = true;
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  asked.length = 0;
  const field = page.getByRole("textbox", { name: "Your message in other words" });
  const edit = async () => {
    await page.getByText("I mend clocks.").last().hover();
    await page.getByRole("button", { name: "Message actions" }).first().click();
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await expect(field).toBeFocused();
  };
  await edit();
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  expect(asked).toEqual([]);
  await edit();
  isLeft = false;
  await field.fill("I mend old clocks.");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("I mend old clocks.");
  await page.goBack();
  await expect.poll(() => asked).toHaveLength(2);
  await expect(field).toHaveValue("I mend old clocks.");
  isLeft = true;
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
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
