import type { Page } from "@playwright/test";
import { composer, expect, isClean, play, replied, say, send, signUpWithGrok, test } from "./harness.ts";

const WORDS = Array.from({ length: 150 }, (_, index) => `word${index}`).join(" ");
const LONG = { text: WORDS, gapMs: 40 };

const listed = (page: Page, name: RegExp) =>
  page.getByRole("navigation", { name: "Conversations" }).getByRole("link", { name });
const replying = (page: Page) => listed(page, /^Replying: /);
const unread = (page: Page) => listed(page, /^Unread: /);
const SOON = { timeout: 30_000 };

/** A reply that is being written while the person is at another place. */
async function leftWhileReplying(page: Page) {
  await signUpWithGrok(page);
  await play(LONG);
  await send(page, "Plan a move to welding.");
  await expect(page.getByRole("article").last()).toContainText("word3 ");
  await expect(page).toHaveTitle(/^Replying… · .*welding/);
  await page.getByRole("link", { name: "New conversation" }).first().click();
  await expect(page.getByRole("article")).toHaveCount(0);
}

/** As a tab is that is not looked at, or is again. */
async function turn(page: Page, state: "hidden" | "visible") {
  await page.evaluate((now) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => now });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

test("a reply that comes while one is elsewhere is shown as running, then as unread until it is seen", async ({
  page,
}) => {
  await leftWhileReplying(page);
  await expect(replying(page)).toContainText("welding");
  await expect(unread(page)).toHaveCount(1, SOON);
  await expect(replying(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/^\(1\) /);
  await isClean(page, "an unread conversation");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option", { name: /^Unread: .*welding/ })).toBeVisible();
  await page.getByRole("combobox").fill("welding");
  const found = page.getByRole("group", { name: "Conversations" });
  await expect(found.getByRole("option", { name: /^Unread: / })).toBeVisible();
  await page.keyboard.press("Escape");
  await unread(page).click();
  await expect(page.getByRole("article").last()).toContainText("word149");
  await expect(unread(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/^(?!\().*welding/);
  await page.goto(`${new URL(page.url()).origin}/memory`);
  await expect(listed(page, /welding/)).toHaveCount(1);
  await expect(unread(page)).toHaveCount(0);
});

test("another tab shows it too, also after a reload and when the first one is gone", async ({
  page,
  context,
}) => {
  await signUpWithGrok(page);
  const other = await context.newPage();
  await other.goto(`${new URL(page.url()).origin}/profile`);
  await expect(other.getByRole("link", { name: "New conversation" }).first()).toBeVisible();
  await play(LONG);
  await send(page, "Plan a move to welding.");
  await expect(replying(other)).toHaveCount(1, SOON);
  await other.reload();
  await expect(replying(other)).toHaveCount(1, SOON);
  await page.close();
  await expect(unread(other)).toHaveCount(1, SOON);
  await expect(replying(other)).toHaveCount(0);
});

test("what is seen on one device is seen on the other", async ({ page, browser }) => {
  await leftWhileReplying(page);
  const device = await browser.newContext({ storageState: await page.context().storageState() });
  const phone = await device.newPage();
  await phone.goto(page.url());
  await expect(unread(page)).toHaveCount(1, SOON);
  await expect(unread(phone)).toHaveCount(1, SOON);
  await unread(phone).click();
  await expect(phone.getByRole("article").last()).toContainText("word149");
  await expect(unread(phone)).toHaveCount(0);
  await turn(page, "visible");
  await expect(unread(page)).toHaveCount(0, SOON);
  await device.close();
});

test("what is said on one device comes to the other while somebody looks at it there", async ({
  page,
  browser,
}) => {
  await signUpWithGrok(page);
  await play({ text: "Hello." });
  await say(page, "Plan a move to welding.");
  const device = await browser.newContext({ storageState: await page.context().storageState() });
  const phone = await device.newPage();
  await phone.clock.install();
  await phone.goto(page.url());
  await expect(phone.getByRole("article")).toHaveCount(1);
  await play({ text: "On a Monday." });
  await say(page, "When do I begin?");
  await phone.clock.fastForward(30_000);
  await expect(phone.getByRole("article").last()).toContainText("On a Monday.");
  await expect(phone.getByRole("article")).toHaveCount(2);
  await device.close();
});

test("a reply that ends in a tab that is not looked at is unread until one looks", async ({ page }) => {
  await signUpWithGrok(page);
  await play(LONG);
  await send(page, "Plan a move to welding.");
  await expect(page.getByRole("article").last()).toContainText("word3 ");
  await turn(page, "hidden");
  await replied(page);
  await expect(page).toHaveTitle(/^\(1\) /, SOON);
  await turn(page, "visible");
  await expect(page).toHaveTitle(/^(?!\()/);
  await expect(unread(page)).toHaveCount(0);
});

test("by hand a conversation is marked as unread and as read", async ({ page }) => {
  await signUpWithGrok(page);
  await play({ text: "Hello." });
  await say(page, "Plan a move to welding.");
  await expect(unread(page)).toHaveCount(0);
  const act = async (name: string) => {
    await listed(page, /welding/).hover();
    await page.getByRole("button", { name: /^Actions for .*welding/ }).click();
    await page.getByRole("button", { name }).click();
  };
  await act("Mark as unread");
  await expect(unread(page)).toHaveCount(1);
  await page.goto(`${new URL(page.url()).origin}/chat`);
  await expect(composer(page)).toBeVisible();
  await expect(unread(page)).toHaveCount(1);
  await act("Mark as read");
  await expect(unread(page)).toHaveCount(0);
  await page.reload();
  await expect(listed(page, /welding/)).toHaveCount(1);
  await expect(unread(page)).toHaveCount(0);
});
