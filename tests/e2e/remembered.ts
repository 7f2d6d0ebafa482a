import type { Page } from "@playwright/test";
import { expect, say } from "./harness.ts";

export const FACT = "I ran the Kubernetes clusters of a bank for four years.";
export const QUESTION = "What do you know about my experience with Kubernetes?";

/** Says something, and waits until answers elsewhere draw on it. */
export async function saidAndRemembered(page: Page, text = FACT) {
  await say(page, text);
  await expect(async () => {
    await page.goto("/chat");
    await say(page, QUESTION);
    await expect(page.getByRole("button", { name: /Memory used · [1-9]/ })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
}

/** What the memory page lists. */
export const rows = (page: Page) =>
  page.getByRole("region", { name: "What is remembered" }).getByRole("listitem");
