import type { Page } from "@playwright/test";
import { expect, isClean, signUp, test } from "./harness.ts";
import { saidAndRemembered } from "./remembered.ts";

/** Loads the page again with its scripts held back, until what is returned is called. */
async function reloadWithoutScripts(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/chunks/**", async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByRole("article").last()).toBeVisible();
  return release;
}

test("what is clicked in a thread before the page is alive is done when it is", async ({ page }) => {
  await signUp(page);
  await saidAndRemembered(page);
  const reply = page.getByRole("article").last();
  await expect(reply.getByRole("button", { name: /^Memory used/ })).toBeVisible();

  let release = await reloadWithoutScripts(page);
  const used = reply.getByRole("button", { name: /^Memory used/ });
  await used.click();
  await used.click();
  await expect(used).toHaveAttribute("aria-expanded", "false");
  release();
  await expect(used).toHaveAttribute("aria-expanded", "true");
  await expect(reply.getByText(/clusters of a bank/).first()).toBeVisible();
  await isClean(page, "memory that was asked for early");

  await page.unrouteAll();
  release = await reloadWithoutScripts(page);
  await reply.getByRole("button", { name: "Message actions" }).click();
  release();
  await expect(page.getByRole("button", { name: "Details" })).toBeVisible();
  await expect(used).toHaveAttribute("aria-expanded", "false");
});

test("a click on what is alive is one click", async ({ page }) => {
  await signUp(page);
  await saidAndRemembered(page);
  const used = page
    .getByRole("article")
    .last()
    .getByRole("button", { name: /^Memory used/ });
  for (const expanded of ["true", "false", "true"]) {
    await used.click();
    await expect(used).toHaveAttribute("aria-expanded", expanded);
  }
});
