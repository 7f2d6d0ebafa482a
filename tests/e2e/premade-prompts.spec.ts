import { expect, isClean, replied, signUp, test } from "./harness.ts";
import { anAdminOfPrompts, aPersonBeside, publish, seen } from "./premade.ts";

test("an administrator's day: a prompt is written, previewed, published, seen by a person, edited and rolled back", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const person = await aPersonBeside(page, browser);
  await page.getByRole("link", { name: "New prompt" }).click();
  await page.getByLabel("Title").fill("Ask for a sabbatical");
  await page.getByLabel("What is said").fill("I am a {{role}}. How do I ask for a sabbatical?");
  await expect(page.getByRole("region", { name: "Preview" }).locator("mark")).toHaveText("clinical educator");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("A draft: nobody sees it yet.")).toBeVisible();
  await expect(await seen(person, "Ask for a sabbatical")).toHaveCount(0);

  await publish(page, 1);
  await expect(await seen(person, "Ask for a sabbatical")).toHaveCount(1);
  await person.getByRole("article").getByRole("button").first().click();
  await person.getByLabel("Role").fill("nurse");
  await person.getByRole("button", { name: "Start the conversation" }).click();
  await person.waitForURL(/\/chat\/.+/);
  await replied(person);

  await page.getByLabel("Title").fill("Ask for a year off");
  await page.getByLabel("What changed", { exact: true }).fill("Said plainly");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await expect(page.getByText("Saved as version 2.", { exact: false })).toBeVisible();
  await expect(await seen(person, "Ask for a year off")).toHaveCount(0);
  await publish(page, 2);
  await expect(await seen(person, "Ask for a year off")).toHaveCount(1);
  await page.getByRole("button", { name: "Publish version 1" }).click();
  await expect(page.getByText("Version 1 is what people see now.")).toBeVisible();
  await expect(await seen(person, "Ask for a year off")).toHaveCount(0);
  await expect(await seen(person, "Ask for a sabbatical")).toHaveCount(1);

  await page.goto("/admin/prompts/effects");
  await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Ask for a sabbatical" })).toContainText(
    "Too few ratings",
  );
});

test("two administrators who edit at once lose nothing", async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await anAdminOfPrompts(page);
  await anAdminOfPrompts(other);
  for (const each of [page, other]) {
    await each.goto("/admin/prompts");
    await each.getByRole("link", { name: "Build me a learning plan" }).click();
    await expect(each.getByRole("heading", { name: "Build me a learning plan" })).toBeVisible();
  }
  await other.getByLabel("What it is for").fill("A plan by the other administrator.");
  await other.getByRole("button", { name: "Save as a new version" }).click();
  await expect(other.getByText("Saved as version", { exact: false })).toBeVisible();
  await page.getByLabel("What it is for").fill("A plan by me.");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await expect(page.getByRole("heading", { name: /saved version \d+ while you wrote/ })).toBeVisible();
  await expect(page.locator("del").first()).toBeVisible();
  await isClean(page, "conflict");
  await page.getByRole("button", { name: "Go on with my words" }).click();
  await expect(page.getByLabel("What it is for")).toHaveValue("A plan by me.");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await expect(page.getByText("Saved as version", { exact: false })).toBeVisible();
});

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing on the administrators' pages, and nothing is cut off, ${name}`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await anAdminOfPrompts(page);
    for (const path of ["/admin/prompts", "/admin/prompts/new", "/admin/prompts/effects"]) {
      await page.goto(path);
      await isClean(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        viewport.width,
      );
    }
    await page.goto("/admin/prompts");
    await page.getByRole("link", { name: "Build me a learning plan" }).click();
    await expect(page.getByRole("heading", { name: "Versions" })).toBeVisible();
    await isClean(page, "editor");
    await context.close();
  });
}

test("whoever is no administrator finds no such page", async ({ page }) => {
  await signUp(page);
  for (const path of ["/admin/prompts", "/admin/prompts/new", "/admin/prompts/effects"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "Premade prompts" })).toHaveCount(0);
  }
});
