import type { Page } from "@playwright/test";
import { admin } from "./an-admin.ts";
import { expect, isClean, replied, signUp, test } from "./harness.ts";

async function anAdmin(page: Page): Promise<void> {
  const { email } = await signUp(page);
  expect(admin("grant", email).status).toBe(0);
  await page.goto("/admin/prompts");
  await expect(page.getByRole("heading", { name: "Premade prompts" })).toBeVisible();
}

/** Has a version checked, and publishes it. */
async function publish(page: Page, version: number): Promise<void> {
  await page.getByRole("button", { name: `Publish version ${version}` }).click();
  const dialog = page.getByRole("dialog", { name: `Publish version ${version}` });
  await dialog.getByRole("button", { name: "Run the checks" }).click();
  await expect(dialog.getByText("Everything passed.")).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole("button", { name: "Publish it now" }).click();
  await expect(page.getByText(`Version ${version} is what people see now.`)).toBeVisible();
}

/** What somebody without any right sees in the library. */
async function seen(page: Page, title: string) {
  await page.goto("/prompts");
  await page.getByRole("searchbox", { name: "Search prompts" }).fill(title);
  return page.getByRole("article");
}

test("an administrator's day: a prompt is written, previewed, published, seen by a person, edited and rolled back", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const person = await (await browser.newContext()).newPage();
  await signUp(person);
  await anAdmin(page);
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

test("a version that its checks block goes to people with a reason alone, and the log keeps it", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await anAdmin(page);
  await page.getByRole("link", { name: "New prompt" }).click();
  const title = `Ask for a mentor ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What is said").fill("I am a {{role}}. How do I find a mentor?");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("A draft: nobody sees it yet.")).toBeVisible();
  await page.getByRole("button", { name: "Add one" }).click();
  const form = page.getByRole("dialog", { name: "A golden conversation" });
  await form.getByLabel("Name").fill("A nurse in Timbuktu");
  await form.getByLabel("Role").fill("nurse");
  await form.getByLabel("It mentions").fill("Timbuktu");
  await isClean(page, "golden form");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("mentions Timbuktu")).toBeVisible();
  await page.getByRole("button", { name: "Publish version 1" }).click();
  const dialog = page.getByRole("dialog", { name: "Publish version 1" });
  await dialog.getByRole("button", { name: "Run the checks" }).click();
  await expect(dialog.getByText("The checks block this version.")).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText("It does not mention Timbuktu.")).toBeVisible();
  await isClean(page, "blocked");
  await expect(dialog.getByRole("button", { name: "Override and publish" })).toBeDisabled();
  await dialog.getByLabel("Why it may go to people all the same").fill("Nobody lives there.");
  await dialog.getByRole("button", { name: "Override and publish" }).click();
  await expect(page.getByText("Version 1 is what people see now.")).toBeVisible();
  await page.goto("/admin/audit");
  await page.getByLabel("What was done").selectOption({ label: "Overrode the checks of a prompt" });
  const entry = page.getByRole("list", { name: "Entries" }).getByRole("listitem").filter({ hasText: title });
  await expect(entry).toContainText("reason: Nobody lives there.");
});

test("a scheduled version is shown in the list, goes live by itself, and a person sees it with no restart", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const person = await (await browser.newContext()).newPage();
  await signUp(person);
  await anAdmin(page);
  await page.getByRole("link", { name: "New prompt" }).click();
  const title = `Ask for a reference ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What is said").fill("Who should I ask for a reference?");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("A draft: nobody sees it yet.")).toBeVisible();
  await page.getByLabel("When").fill("2020-01-01T09:00");
  await page.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(page.getByText("Choose a time that is still to come.")).toBeVisible();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("When").fill(`${tomorrow}T09:00`);
  await page.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(page.getByText("Version 1 was not checked yet.")).toBeVisible();

  await page.getByRole("button", { name: "Publish version 1" }).click();
  const dialog = page.getByRole("dialog", { name: "Publish version 1" });
  await dialog.getByRole("button", { name: "Run the checks" }).click();
  await expect(dialog.getByText("Everything passed.")).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole("button", { name: "Not now" }).click();
  await page.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(page.getByText("Version 1 goes live by itself")).toBeVisible();
  await isClean(page, "scheduled");
  const path = new URL(page.url()).pathname;
  await page.goto("/admin/prompts");
  const row = page.getByRole("listitem").filter({ hasText: title });
  await expect(row).toContainText("Version 1 goes live");
  await expect(await seen(person, title)).toHaveCount(0);

  const api = `/api/v1${path}/schedule`;
  const { data: now } = await (await page.request.delete(api)).json();
  expect(now.schedule).toBeNull();
  const at = new Date(Date.now() + 3_000).toISOString();
  expect((await page.request.put(api, { data: { version: 1, at } })).status()).toBe(200);
  await expect
    .poll(async () => (await seen(person, title)).count(), { timeout: 150_000, intervals: [5_000] })
    .toBe(1);
  await page.goto("/admin/audit");
  await page.getByLabel("What was done").selectOption({ label: "Published a version of a prompt" });
  const entry = page.getByRole("list", { name: "Entries" }).getByRole("listitem").filter({ hasText: title });
  await expect(entry).toContainText("scheduled for");
});

test("two administrators who edit at once lose nothing", async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await anAdmin(page);
  await anAdmin(other);
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
    await anAdmin(page);
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
