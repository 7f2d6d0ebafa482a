import { composer, expect, isClean, signUp, test } from "./harness.ts";
import { FACT, QUESTION, rows, saidAndRemembered } from "./remembered.ts";

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing in any state of memory, and nothing is too wide, ${name}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await signUp(page);
    await page.goto("/memory");
    await isClean(page, "empty");
    await page.goto("/chat");
    await saidAndRemembered(page, `${FACT} ${"averylongwordwithoutaspace".repeat(12)}`);
    await page.getByRole("button", { name: /Memory used/ }).click();
    await page.getByRole("button", { name: "Forget this" }).first().click();
    await isClean(page, "forget in a thread");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.goto("/memory");
    const row = rows(page).filter({ hasText: FACT });
    await row.getByRole("button", { name: /Used in/ }).click();
    await expect(row.getByRole("link", { name: QUESTION }).first()).toBeVisible();
    await isClean(page, "used in");
    await row.getByRole("button", { name: /^Forget…/ }).click();
    await isClean(page, "forget");
    await row.getByRole("button", { name: "Forget this" }).click();
    await isClean(page, "undo");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByLabel("Search your memory").fill("zzzz qqqq");
    await expect(page.getByRole("status").filter({ hasText: "Searching" })).toBeHidden();
    await page.getByRole("switch").click();
    await expect(page.getByText(/Paused since/)).toBeVisible();
    await isClean(page, "paused");
    await page.goto("/chat?temporary");
    await expect(composer(page)).toBeVisible();
    await isClean(page, "temporary");
    for (const path of ["/memory", "/chat?temporary"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
    }
    await context.close();
  });
}
