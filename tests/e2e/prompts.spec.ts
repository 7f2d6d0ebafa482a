import type { Page } from "@playwright/test";
import { expect, isClean, replied, say, signUp, test } from "./harness.ts";
import { choose, write } from "./own-prompts.ts";

const card = (page: Page, title: string) =>
  page.getByRole("article").filter({ has: page.getByRole("button", { name: title, exact: false }).first() });

async function library(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Prompts", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Prompts", level: 1 })).toBeVisible();
}

test("a prompt is found, kept at hand, filled in, and begins a conversation", async ({ page }) => {
  await signUp(page);
  await library(page);
  await page.getByRole("searchbox", { name: "Search prompts" }).fill("learning plan");
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: /prompt/ })
      .last(),
  ).toBeVisible();
  await page.getByRole("button", { name: "Add “Build me a learning plan” to favourites" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Favourites", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("button", { name: /^Skill gaps Build me a learning plan/ }).click();
  await page.getByLabel("Which skill?").fill("Kubernetes {{hours}}");
  await page.getByText("See what will be said").click();
  await expect(page.locator("dialog mark").first()).toHaveText("Kubernetes {{hours}}");
  await page.getByRole("button", { name: "Start the conversation" }).click();
  await page.waitForURL(/\/chat\/.+/);
  await replied(page);
  await expect(page.getByText("Kubernetes {{hours}}").first()).toBeVisible();
});

test("a prompt of one's own is written, used, edited, brought back, deleted, and the deletion undone", async ({
  page,
}) => {
  await signUp(page);
  await library(page);
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  await expect(page.getByText("Nothing of yours here yet.")).toBeVisible();
  await page.getByRole("button", { name: "Write one" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Write a title.")).toBeVisible();
  await write(page, "Review my year", "Help me with my yearly review as a {{my_role}}.");
  await expect(page.getByRole("group", { name: "{{my_role}}" })).toBeVisible();
  await page.getByLabel("Question").fill("What is your role?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(card(page, "Review my year")).toHaveCount(1);

  await choose(page, "Review my year", "Edit");
  await write(page, "Review my half year", "Help me with my half year as a {{my_role}}.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await choose(page, "Review my half year", "Earlier versions");
  await page.getByText("What changed since version 1").click();
  await expect(page.locator("ins").first()).toBeVisible();
  await page.getByRole("button", { name: "Bring back version 1" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();

  await choose(page, "Review my year", "Delete");
  await expect(page.getByText("Nothing of yours here yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card(page, "Review my year")).toHaveCount(1);
  await choose(page, "Review my year", "Delete");
  // Going elsewhere does at once what was asked for.
  const gone = page.waitForResponse((response) => response.request().method() === "DELETE");
  await page.getByRole("link", { name: "Memory" }).click();
  await gone;
  await library(page);
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  await expect(page.getByText("Nothing of yours here yet.")).toBeVisible();
});

test("a message is saved as a prompt, and the file of them brings it to somebody else", async ({ page }) => {
  await signUp(page);
  await say(page, "What would a good mentor ask me?");
  await page.getByText("What would a good mentor ask me?").first().hover();
  await page.getByRole("button", { name: "Message actions" }).first().click();
  await page.getByRole("button", { name: "Save as a prompt" }).click();
  await expect(page.getByLabel("What is said")).toHaveValue("What would a good mentor ask me?");
  await page.getByRole("dialog").getByLabel("Title").fill("A mentor’s questions");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export mine" }).click();
  const path = await (await saved).path();
  await page.context().clearCookies();
  await signUp(page);
  await library(page);
  await page.getByLabel("File of prompts").setInputFiles(path);
  await expect(card(page, "A mentor’s questions")).toHaveCount(1);
});

test("a ready-made prompt becomes one's own", async ({ page }) => {
  await signUp(page);
  await library(page);
  await choose(page, "Build me a learning plan", "Make it mine");
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  await expect(card(page, "Build me a learning plan (copy)")).toHaveCount(1);
});

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing in the library, and nothing of it is cut off, ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await signUp(page);
    await page.goto("/prompts");
    await isClean(page, "library");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.getByRole("button", { name: "New prompt" }).click();
    await write(page, "Review my year", "As a {{my_role}}.");
    await isClean(page, "editor");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    await choose(page, "Review my year", "Earlier versions");
    await expect(page.getByText("This is the one in use")).toBeVisible();
    await isClean(page, "versions");
    await context.close();
  });
}
