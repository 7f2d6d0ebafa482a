import type { Browser, Locator, Page } from "@playwright/test";
import { admin } from "./an-admin.ts";
import { anAccount, expect, signUp } from "./harness.ts";

/** A new account that may administer, at the premade prompts. */
export async function anAdminOfPrompts(page: Page): Promise<void> {
  const { email } = await anAccount(page);
  expect(admin("grant", email).status).toBe(0);
  await page.goto("/admin/prompts");
  await expect(page.getByRole("heading", { name: "Premade prompts" })).toBeVisible();
}

/** Somebody without any right, on a start page in a browser of their own, beside an administrator at the premade prompts. */
export async function aPersonBeside(page: Page, browser: Browser): Promise<Page> {
  const person = await (await browser.newContext()).newPage();
  await signUp(person);
  await anAdminOfPrompts(page);
  return person;
}

/** Has a version checked, which passes. Returns the dialog that says so. */
async function passed(page: Page, version: number): Promise<Locator> {
  await page.getByRole("button", { name: `Publish version ${version}` }).click();
  const dialog = page.getByRole("dialog", { name: `Publish version ${version}` });
  await dialog.getByRole("button", { name: "Run the checks" }).click();
  await expect(dialog.getByText("Everything passed.")).toBeVisible({ timeout: 30_000 });
  return dialog;
}

/** Has a version checked, and shows it to nobody. */
export async function checkAlone(page: Page, version: number): Promise<void> {
  const dialog = await passed(page, version);
  await dialog.getByRole("button", { name: "Not now" }).click();
  await expect(dialog).toHaveCount(0);
}

/** Has a version checked, and publishes it. */
export async function publish(page: Page, version: number): Promise<void> {
  const dialog = await passed(page, version);
  await dialog.getByRole("button", { name: "Publish it now" }).click();
  await expect(page.getByText(`Version ${version} is what people see now.`)).toBeVisible();
}

/** What somebody without any right sees in the library. */
export async function seen(page: Page, title: string) {
  await page.goto("/prompts");
  await page.getByRole("searchbox", { name: "Search prompts" }).fill(title);
  return page.getByRole("article");
}

/** What the audit log says of a prompt. */
export function entryOf(page: Page, title: string, act: string): Locator {
  const entries = page.getByRole("list", { name: "Entries" }).getByRole("listitem");
  return entries.filter({ hasText: title }).filter({ hasText: act });
}

/** Nobody is shown it any more: what was made for one test is in no other's way. */
export async function archive(page: Page, title: string): Promise<void> {
  await page.goto("/admin/prompts");
  await page.getByRole("button", { name: `Archive “${title}”` }).click();
  await expect(page.getByRole("button", { name: `Bring “${title}” back` })).toBeVisible();
}
