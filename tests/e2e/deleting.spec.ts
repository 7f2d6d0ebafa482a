import type { Page } from "@playwright/test";
import { expect, hold, isClean, password, say, signUp, test } from "./harness.ts";
import { OFFLINE_APP } from "./servers.ts";

const list = (page: Page) => page.getByRole("navigation", { name: "Conversations" });

/** Deletes the first conversation of the list by its menu. */
async function deleteFirst(page: Page) {
  await list(page).getByRole("listitem").first().hover();
  await page
    .getByRole("button", { name: /^Actions for/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
}

test("one message is deleted with its answer, after a word on what goes, and the keyboard goes on", async ({
  page,
}) => {
  await signUp(page);
  await say(page, "I mend clocks.");
  await say(page, "I also teach chess.");
  const mine = page.getByRole("listitem").filter({ hasText: "I also teach chess." }).first();
  await mine.getByRole("button", { name: "Message actions" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete…" }).press("Enter");
  await expect(page.getByText(/with its answer and all that was remembered of the two/)).toBeVisible();
  await isClean(page, "asking");
  await page.evaluate(() => {
    const open = document.querySelector<HTMLElement>(":popover-open");
    open?.hidePopover();
    open?.showPopover();
  });
  await expect(page.getByRole("button", { name: "Delete…" })).toBeVisible();
  await page.getByRole("button", { name: "Delete…" }).press("Enter");
  await expect(page.getByText(/with its answer and all that was remembered of the two/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(/with its answer and all/)).toBeHidden();
  await expect(mine.getByRole("button", { name: "Message actions" })).toBeFocused();

  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete…" }).press("Enter");
  await expect(page.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.getByRole("button", { name: "Delete", exact: true }).press("Enter");
  await expect(page.getByText("I also teach chess.")).toHaveCount(0);
  await expect(page.getByRole("article")).toHaveCount(1);
  expect(await page.evaluate(() => document.activeElement?.id ?? "")).toMatch(/^m-/);
  // Nor does it come back with a page that the browser kept.
  await page.getByRole("link", { name: "Memory" }).click();
  await expect(page.getByRole("heading", { name: "Memory", level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByText("I mend clocks.").first()).toBeVisible();
  await expect(page.getByText("I also teach chess.")).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("I mend clocks.").first()).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByText("I also teach chess.")).toHaveCount(0);
});

test("an answer is deleted alone, and a title made of a deleted message goes with it", async ({ page }) => {
  await signUp(page);
  await say(page, "I breed falcons in Leipzig.");
  await expect(page.getByRole("navigation", { name: "Conversations" })).toContainText("falcons");
  const answer = page.getByRole("article").last();
  await answer.getByRole("button", { name: "Message actions" }).click();
  await page.getByRole("button", { name: "Delete…" }).click();
  await expect(page.getByText("Your message stays.")).toBeVisible();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(0);
  await expect(page.locator("li.message")).toHaveCount(1);

  await page.locator("li.message").first().hover();
  await page.locator("li.message").first().getByRole("button", { name: "Message actions" }).click();
  await page.getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.locator("li.message")).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Conversations" })).not.toContainText("falcons");
  await expect(page.getByRole("textbox", { name: "Message" })).toBeFocused();
});

test("a message is kept when deleting it fails, and says why", async ({ page }) => {
  await signUp(page);
  await say(page, "I mend clocks.");
  await page.route("**/api/v1/conversations/*/messages/*", (route) => route.abort());
  await page.getByRole("article").last().getByRole("button", { name: "Message actions" }).click();
  await page.getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "reach" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a question cannot be closed while what it asked about is being done", async ({ page }) => {
  await signUp(page);
  await say(page, "I mend clocks.");
  const conversation = page.url().split("/").at(-1);
  await page.request.patch(`/api/v1/conversations/${conversation}`, {
    data: { archived: true },
    headers: { origin: OFFLINE_APP },
  });
  await page.goto("/archived");
  await page.getByLabel("Choose I mend clocks").check();
  const release = await hold(page, `**/api/v1/conversations/${conversation}`);
  await page.getByRole("button", { name: "Delete…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  for (let time = 0; time < 3; time += 1) await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Keep" })).toBeDisabled();
  release();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Nothing is put away.")).toBeVisible();
});

test("a temporary conversation is deleted with a way back, as any other", async ({ page }) => {
  await signUp(page);
  await page.goto("/chat?temporary");
  await say(page, "I mend clocks.");
  await deleteFirst(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("I mend clocks.").last()).toBeVisible();
  const gone = page.waitForResponse((response) => response.url().endsWith("/bulk"));
  await deleteFirst(page);
  expect((await gone).status()).toBe(200);
  await page.reload();
  await expect(list(page).getByText(/gather here/)).toBeVisible();
});

test("a deletion that is called off while the way to the start page is under way leads back", async ({
  page,
}) => {
  await signUp(page);
  await say(page, "I mend clocks.");
  await page.reload();
  const path = new URL(page.url()).pathname;
  const release = await hold(page, /\/chat\?_rsc=/);
  await deleteFirst(page);
  await page.getByRole("button", { name: "Undo" }).click();
  release();
  await expect(page.getByText("I mend clocks.").last()).toBeVisible();
  await page.waitForTimeout(1_000);
  await expect(page).toHaveURL((url) => url.pathname === path);
});

test("a conversation that still waits to be deleted is gone after a reload, also where the page that left could not say so", async ({
  page,
}) => {
  await signUp(page);
  await say(page, "I mend clocks.");
  await deleteFirst(page);
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.route("**/conversations/bulk", (route) => route.abort(), { times: 1 });
  const gone = page.waitForResponse((response) => response.url().endsWith("/bulk"));
  await page.reload();
  expect((await gone).status()).toBe(200);
  await expect(list(page).getByText(/gather here/)).toBeVisible();
  await page.reload();
  await expect(list(page).getByText(/gather here/)).toBeVisible();
});

test("a conversation that still waits to be deleted is gone when somebody signs out meanwhile", async ({
  page,
}) => {
  const { email } = await signUp(page);
  await say(page, "I mend clocks.");
  await deleteFirst(page);
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("**/chat");
  await expect(list(page).getByText(/gather here/)).toBeVisible();
  await expect(list(page).getByRole("listitem")).toHaveCount(0);
});
