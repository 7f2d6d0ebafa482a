import type { Page } from "@playwright/test";
import {
  calls,
  composer,
  expect,
  isClean,
  play,
  replied,
  say,
  send,
  signUpWithGrok,
  test,
} from "./harness.ts";

/** It takes fourteen seconds: on a busy machine a page alone may take five. */
const LONG = { text: Array.from({ length: 350 }, (_, index) => `word${index}`).join(" "), gapMs: 40 };

const queue = (page: Page) => page.getByRole("region", { name: "Queued messages" });
const said = (page: Page, text: string) =>
  page.getByRole("main").locator("li.message").filter({ hasText: text });

/** A reply that is being written, in a conversation of two. */
async function aRunningReply(page: Page) {
  await signUpWithGrok(page);
  await play({ text: "Hello." });
  await say(page, "Good morning.");
  await play(LONG, { text: "Understood." });
  await send(page, "Tell me a lot.");
  await expect(page.getByRole("article").last()).toContainText("word3 ");
}

async function queueUp(page: Page, text: string) {
  await composer(page).fill(text);
  await expect(page.getByRole("button", { name: "Queue this message" })).toBeVisible();
  await composer(page).press("Enter");
  await expect(queue(page)).toContainText(text);
}

test("what is written while a reply comes waits, and goes in its order when replies end", async ({
  page,
}) => {
  await aRunningReply(page);
  await queueUp(page, "And the second?");
  await queueUp(page, "And the third?");
  await expect(composer(page)).toHaveValue("");
  await expect(said(page, "And the second?")).toHaveCount(0);
  await expect(page.getByText("Understood.")).toHaveCount(2, { timeout: 30_000 });
  await replied(page);
  await expect(queue(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("article")).toHaveCount(4);
  const order = await page.locator("li.message").allInnerTexts();
  const place = (text: string) => order.findIndex((each) => each.includes(text));
  // Each with its own answer below it.
  expect([place("And the second?"), place("And the third?")]).toEqual([4, 6]);
  expect(order).toHaveLength(8);
});

test("what waits is there after a reload in the middle of the reply, and goes by itself", async ({
  page,
}) => {
  await aRunningReply(page);
  await queueUp(page, "And the second?");
  await page.reload();
  await expect(queue(page)).toContainText("And the second?");
  await expect(page.getByText("Understood.")).toBeVisible({ timeout: 30_000 });
  await replied(page);
  await expect(said(page, "And the second?")).toHaveCount(1);
});

test("what was taken back is in the composer again, and is not sent", async ({ page }) => {
  await aRunningReply(page);
  await queueUp(page, "Never mind.");
  await composer(page).fill("Something else.");
  await page.getByRole("button", { name: "Take it back to the composer" }).click();
  await expect(composer(page)).toHaveValue("Never mind.\n\nSomething else.");
  await expect(composer(page)).toBeFocused();
  await expect(queue(page)).toHaveCount(0);
  await replied(page);
  await expect(said(page, "Never mind.")).toHaveCount(0);
  expect(await calls()).toBe(1);
});

test("after a reply that was stopped it waits for a word of the person's", async ({ page }) => {
  await aRunningReply(page);
  await queueUp(page, "And the second?");
  await page.getByRole("button", { name: "Stop the reply" }).click();
  await expect(page.getByText("You stopped this reply.")).toBeVisible();
  await expect(queue(page)).toContainText("Not sent yet");
  await isClean(page, "a message that waits");
  await page.getByRole("button", { name: "Send it now" }).click();
  await expect(page.getByText("Understood.")).toBeVisible();
  await expect(said(page, "And the second?")).toHaveCount(1);
});
