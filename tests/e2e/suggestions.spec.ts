import { expect, isClean, say, signUp, test } from "./harness.ts";

test("what may be said next stands below the last answer alone, and one click says it", async ({ page }) => {
  await signUp(page);
  await say(page, "How do I become a data engineer?");
  const next = page.getByRole("group", { name: "You could say next" });
  const gaps = next.getByRole("button", { name: "What are my skill gaps for a data engineer?" });
  await expect(gaps).toBeVisible();
  await isClean(page, "with suggestions");
  await gaps.click();
  await expect(page.getByRole("article")).toHaveCount(2, { timeout: 20_000 });
  await expect(page.locator("[data-thread]")).toContainText("What are my skill gaps for a data engineer?");
  await expect(next).toHaveCount(1);
  await expect(next.getByRole("button", { name: "Write me a learning plan" })).toBeVisible();
  await page.reload();
  await expect(next.getByRole("button", { name: "Write me a learning plan" })).toBeVisible();
});

test("they are no wider than a phone, and come without moving what is read", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signUp(page);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/suggestions", async (route) => {
    await held;
    await route.continue();
  });
  await say(page, "How do I become a data engineer?");
  const placeOf = async () => (await page.getByRole("article").last().boundingBox())?.y;
  const before = await placeOf();
  letGo();
  const next = page.getByRole("group", { name: "You could say next" });
  await expect(next).toBeVisible();
  expect((await next.boundingBox())?.width).toBeLessThanOrEqual(390);
  expect(await placeOf()).toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("whoever does not want them turns them off", async ({ page }) => {
  await signUp(page);
  await page.goto("/account");
  const saved = page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());
  await page.getByLabel(/^Suggest what to say next/).uncheck();
  await saved;
  await page.goto("/chat");
  const asked = page.waitForResponse("**/suggestions");
  await say(page, "How do I become a data engineer?");
  expect((await (await asked).json()).data).toEqual({ items: [] });
  await expect(page.getByRole("group", { name: "You could say next" })).toHaveCount(0);
});
