import { anAdmin } from "./an-admin.ts";
import { expect, isClean, test } from "./harness.ts";
import { expectNoOverlap, goToTheEnd, manyJobs, rowsOf } from "./long-lists.ts";

const FEW = 100;

test("hundreds of jobs that come at once are looked through, and few stand in the page", async ({ page }) => {
  test.slow();
  await anAdmin(page);
  await page.goto("/admin/jobs");
  await page.route("**/api/v1/admin/jobs", manyJobs(300, 100));
  const parked = page.getByRole("list", { name: "Parked" });
  const waiting = page.getByRole("list", { name: "Waiting" });
  // Only a page that is alive looks again.
  await expect(async () => {
    await page.getByRole("button", { name: "Look again" }).click();
    await expect(rowsOf(parked).first()).toBeInViewport({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expect(rowsOf(parked).first()).toHaveAttribute("aria-setsize", "300");
  await expectNoOverlap(parked);
  await isClean(page, "the beginning of many jobs");

  const first = parked.getByRole("button", { name: "Try again: job-1", exact: true });
  await first.focus();
  const last = waiting.getByRole("heading", { name: "job-400", exact: true });
  expect(await goToTheEnd(page, parked, last), "rows in the page at once").toBeLessThan(FEW);
  expect(await rowsOf(waiting).count()).toBeLessThan(FEW);
  await expectNoOverlap(waiting);
  await isClean(page, "the end of many jobs");

  await expect(first).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(parked.getByRole("button", { name: "Try again: job-2", exact: true })).toBeFocused();
  await expect(rowsOf(parked).first()).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverlap(parked);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
