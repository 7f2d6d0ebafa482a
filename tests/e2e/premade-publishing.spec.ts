import type { Page } from "@playwright/test";
import { expect, isClean, test } from "./harness.ts";
import { anAdminOfPrompts, aPersonBeside, archive, checkAlone, entryOf, publish, seen } from "./premade.ts";

/** What the page is answered. */
function asking(page: Page, path: string, method: string, body?: unknown): Promise<number> {
  return page.evaluate(
    async ([to, how, what]) => {
      const headers = { "content-type": "application/json" };
      return (await fetch(to, { method: how, headers, ...(what ? { body: what } : {}) })).status;
    },
    [path, method, body ? JSON.stringify(body) : ""] as const,
  );
}

/** Asks of every good answer what none holds. */
async function expectTimbuktu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add one" }).click();
  const form = page.getByRole("dialog", { name: "A golden conversation" });
  await form.getByLabel("Name").fill("A nurse in Timbuktu");
  await form.getByLabel("Role").fill("nurse");
  await form.getByLabel("It mentions").fill("Timbuktu");
  await isClean(page, "golden form");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("mentions Timbuktu")).toBeVisible();
}

test("a version that its checks block goes to people with a reason alone, and the log keeps it", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await anAdminOfPrompts(page);
  await page.getByRole("link", { name: "New prompt" }).click();
  const title = `Ask for a mentor ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What is said").fill("I am a {{role}}. How do I find a mentor?");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("A draft: nobody sees it yet.")).toBeVisible();
  const publishing = `/api/v1/prompts/${new URL(page.url()).pathname.split("/").at(-1)}/versions/1/publish`;
  await expectTimbuktu(page);
  // Not over the interface either, whatever the page offers.
  expect(await asking(page, publishing, "POST")).toBe(409);
  await page.getByRole("button", { name: "Publish version 1" }).click();
  const dialog = page.getByRole("dialog", { name: "Publish version 1" });
  await dialog.getByRole("button", { name: "Run the checks" }).click();
  await expect(dialog.getByText("The checks block this version.")).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText("It does not mention Timbuktu.")).toBeVisible();
  await isClean(page, "blocked");
  expect(await asking(page, publishing, "POST")).toBe(409);
  await expect(dialog.getByRole("button", { name: "Override and publish" })).toBeDisabled();
  await dialog.getByLabel("Why it may go to people all the same").fill("Nobody lives there.");
  await dialog.getByRole("button", { name: "Override and publish" }).click();
  await expect(page.getByText("Version 1 is what people see now.")).toBeVisible();
  await page.goto("/admin/audit");
  const entry = entryOf(page, title, "Overrode the checks of a prompt");
  await expect(entry).toContainText("reason: Nobody lives there.");
});

test("what passed is checked again when a golden conversation changed, and what people saw comes back without", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const person = await aPersonBeside(page, browser);
  await page.getByRole("link", { name: "New prompt" }).click();
  const title = `Ask for feedback ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What is said").fill("I am a {{role}}. Whom do I ask for feedback?");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("A draft: nobody sees it yet.")).toBeVisible();
  await publish(page, 1);
  await page.getByLabel("What it is for").fill("Said anew.");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await expect(page.getByText("Saved as version 2.", { exact: false })).toBeVisible();
  await checkAlone(page, 2);
  await expectTimbuktu(page);
  await page.getByRole("button", { name: "Publish version 2" }).click();
  const dialog = page.getByRole("dialog", { name: "Publish version 2" });
  await expect(dialog.getByRole("status")).toContainText("changed");
  await expect(dialog.getByRole("button", { name: "Publish it now" })).toHaveCount(0);
  await isClean(page, "outdated");
  await dialog.getByRole("button", { name: "Check again" }).click();
  await expect(dialog.getByText("The checks block this version.")).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole("button", { name: "Not now" }).click();
  await expect(await seen(person, title)).not.toContainText("Said anew.");
  await archive(page, title);
  await expect(await seen(person, title)).toHaveCount(0);
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: "Publish version 1" }).click();
  await expect(page.getByText("Version 1 is what people see now.")).toBeVisible();
  await expect(await seen(person, title)).toHaveCount(1);
  await archive(page, title);
});

test("a scheduled version is shown in the list, goes live by itself, and a person sees it with no restart", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const person = await aPersonBeside(page, browser);
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

  await checkAlone(page, 1);
  await page.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(page.getByText("Version 1 goes live by itself")).toBeVisible();
  await isClean(page, "scheduled");
  const path = new URL(page.url()).pathname;
  await page.goto("/admin/prompts");
  const row = page.getByRole("listitem").filter({ hasText: title });
  await expect(row).toContainText("Version 1 goes live");
  await expect(await seen(person, title)).toHaveCount(0);

  const api = `/api/v1${path}/schedule`;
  expect(await asking(page, api, "DELETE")).toBe(200);
  const at = new Date(Date.now() + 5_000).toISOString();
  expect(await asking(page, api, "PUT", { version: 1, at })).toBe(200);
  await expect
    .poll(async () => (await seen(person, title)).count(), { timeout: 150_000, intervals: [5_000] })
    .toBe(1);
  await page.goto("/admin/audit");
  const entry = entryOf(page, title, "Published a version of a prompt");
  await expect(entry).toContainText("scheduled for");
});
