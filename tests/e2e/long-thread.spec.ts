import type { Page } from "@playwright/test";
import { expect, GROK_APP, hold, play, say, send, signUpWithGrok, test } from "./harness.ts";

/** Places are fractions of a pixel. */
const MOVED_PX = 2;

/** A thread of forty messages with their answers, opened at its end. */
async function aLongThread(page: Page) {
  await signUpWithGrok(page);
  await play({ text: "A short answer." });
  await say(page, "Message number 1");
  const path = page.url().replace(GROK_APP, "");
  const statuses = await page.evaluate(async (conversation) => {
    const answers: number[] = [];
    for (let number = 2; number <= 40; number++) {
      const response = await fetch(`/api/v1${conversation.replace("/chat", "/conversations")}/messages`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ text: `Message number ${number}` }),
      });
      answers.push(response.status);
    }
    return answers;
  }, path);
  expect(new Set(statuses)).toEqual(new Set([201]));
  await page.reload();
  await expect(page.getByText("Message number 40", { exact: true })).toBeInViewport();
  await expect(page.getByText("Message number 20", { exact: true })).toHaveCount(0);
  // Until then its end is where it begins to count.
  await expect(page.locator("[data-thread]")).toHaveCSS("flex-direction", "column");
}

test("scrolling up a long thread loads what came before, and what is read stays in its place", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await aLongThread(page);
  const release = await hold(page, /\/messages\?.*cursor=/);
  const oldest = page.getByText("Message number 32", { exact: true });
  await oldest.scrollIntoViewIfNeeded();
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(500);
  const before = await oldest.boundingBox();
  release();
  await expect(page.getByText("Message number 20", { exact: true })).toHaveCount(1, { timeout: 15_000 });
  await page.waitForTimeout(500);
  const after = await oldest.boundingBox();
  expect(Math.abs((after?.y ?? 9999) - (before?.y ?? 0))).toBeLessThanOrEqual(MOVED_PX);
});

test("whoever waits at the beginning of what is loaded stays there when what came before comes in", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await aLongThread(page);
  const release = await hold(page, /\/messages\?.*cursor=/);
  const thread = page.locator("[data-thread]");
  await page.mouse.move(700, 300);
  await expect(async () => {
    await page.mouse.wheel(0, -3_000);
    expect(await thread.evaluate((box) => box.scrollTop)).toBeLessThan(1);
  }).toPass();
  const oldest = thread
    .getByRole("listitem")
    .getByText(/^Message number \d+$/)
    .first();
  const [read, before] = [await oldest.textContent(), await oldest.boundingBox()];
  release();
  await expect(page.getByText("Message number 20", { exact: true })).toHaveCount(1, { timeout: 15_000 });
  await page.waitForTimeout(500);
  const after = await thread
    .getByRole("listitem")
    .getByText(read ?? "", { exact: true })
    .boundingBox();
  expect(Math.abs((after?.y ?? 9999) - (before?.y ?? 0))).toBeLessThanOrEqual(MOVED_PX);
});

test("the way to the end is shown while an answer grows out of sight, and nothing leads back who went elsewhere", async ({
  page,
}) => {
  await signUpWithGrok(page);
  await play({ text: "A short answer." });
  await say(page, "The first of all");
  const lines = Array.from({ length: 60 }, (_, line) => `Line ${line} of a long answer.`);
  await play({ text: lines.join("\n\n"), gapMs: 40 });
  await send(page, "Tell me at length");
  const latest = page.getByRole("button", { name: /Follow the reply|Latest/ });
  await expect(latest).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Tell me at length", { exact: true }).last()).toBeInViewport();
  // As the browser's own search does: no key, no wheel and no finger in the thread.
  const first = page.getByRole("listitem").getByText("The first of all", { exact: true });
  await first.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const before = await page.locator("[data-thread]").evaluate((box) => box.scrollTop);
  await page.waitForTimeout(1_500);
  await expect(first).toBeInViewport();
  expect(await page.locator("[data-thread]").evaluate((box) => box.scrollTop)).toBe(before);
});
