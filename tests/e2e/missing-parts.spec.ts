import type { Page } from "@playwright/test";
import { composer, expect, isClean, say, signUp, test } from "./harness.ts";

/** No script of ours can be fetched any more: no network, or a newer version has other files. */
async function withoutScripts(page: Page) {
  await page.waitForLoadState("networkidle");
  await page.route(/\/_next\/static\/chunks\//, (route) => route.abort());
}

test("a part that cannot be fetched leaves the page standing, says so, and comes with the next click", async ({
  page,
}) => {
  await signUp(page);
  await say(page, "I keep bees on a roof in Ghent.");
  await composer(page).fill("Half a thought");
  await withoutScripts(page);

  await page.keyboard.press("Control+k");
  const note = page.getByRole("alert").filter({ hasText: "could not be fetched" });
  await expect(note).toBeVisible();
  await isClean(page, "a part that is missing");
  await expect(page.getByText("I keep bees on a roof in Ghent.").first()).toBeVisible();
  await note.getByRole("button", { name: "Close" }).click();
  await expect(note).toHaveCount(0);
  // The keyboard is not kept for a palette that did not come.
  await composer(page).pressSequentially("!");
  await expect(composer(page)).toHaveValue("Half a thought!");

  await page.getByRole("button", { name: /^Account/ }).click();
  const inMenu = page.getByText("This part could not be fetched.");
  await expect(inMenu).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: /Search/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(composer(page)).toHaveValue("Half a thought!");
});

test("what was being written is there after the page was loaded anew", async ({ page }) => {
  await signUp(page);
  await composer(page).fill("Half a thought");
  await withoutScripts(page);
  await page.keyboard.press("Control+k");
  const reload = page.getByRole("alert").getByRole("button", { name: "Reload the page" });
  await expect(reload).toBeVisible();
  await page.unrouteAll();
  await reload.click();
  await expect(composer(page)).toHaveValue("Half a thought");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: /Search/ })).toBeFocused();
});
