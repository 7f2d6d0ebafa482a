import type { Page } from "@playwright/test";
import { expect, isClean, play, say, signUp, signUpWithGrok, test } from "./harness.ts";

async function openDetails(page: Page) {
  await page.getByRole("article").last().getByRole("button", { name: "Message actions" }).click();
  await page.getByRole("button", { name: "Details" }).click();
  return page.getByRole("region", { name: "Details of this reply" });
}

test("a reply's details tell its model, its times, its tokens and its price, at once and after a reload", async ({
  page,
}) => {
  await signUpWithGrok(page);
  await play({ text: "Ask two welders what they do all day." });
  await say(page, "How do I begin?");
  const facts = [
    /Model.*grok/i,
    /Begun/,
    /First word\s*after \d/,
    /Took\s*\d+(\.\d)? m?s/,
    /Read\s*[\d,]+ tokens/,
  ];
  for (const isReloaded of [false, true]) {
    if (isReloaded) await page.reload();
    const details = await openDetails(page);
    for (const fact of facts) await expect(details).toHaveText(fact);
    await expect(details).toHaveText(/Cost\s*(\$|Not known)/);
  }
  await isClean(page, "details of a reply");
  await page.keyboard.press("Escape");
  await page.getByRole("article").last().getByRole("button", { name: "Message actions" }).click();
  await expect(page.getByRole("button", { name: "Details" })).toBeVisible();
});

test("of the offline advisor's reply they say that it cost nothing, and why", async ({ page }) => {
  await signUp(page);
  await say(page, "I am a plumber and want to become a teacher.");
  const details = await openDetails(page);
  await expect(details).toHaveText(/Model\s*Offline advisor/);
  await expect(details).toHaveText(/Cost\s*Nothing/);
  await expect(details).toContainText("without a language model");
  await expect(details).not.toContainText("tokens");
});
