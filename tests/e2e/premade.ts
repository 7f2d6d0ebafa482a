import type { Page } from "@playwright/test";
import { admin } from "./an-admin.ts";
import { expect, signUp } from "./harness.ts";

/** A new account that may administer, at the premade prompts. */
export async function anAdminOfPrompts(page: Page): Promise<void> {
  const { email } = await signUp(page);
  expect(admin("grant", email).status).toBe(0);
  await page.goto("/admin/prompts");
  await expect(page.getByRole("heading", { name: "Premade prompts" })).toBeVisible();
}

/** Has a version checked, and publishes it. */
export async function publish(page: Page, version: number): Promise<void> {
  await page.getByRole("button", { name: `Publish version ${version}` }).click();
  const dialog = page.getByRole("dialog", { name: `Publish version ${version}` });
  await dialog.getByRole("button", { name: "Run the checks" }).click();
  await expect(dialog.getByText("Everything passed.")).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole("button", { name: "Publish it now" }).click();
  await expect(page.getByText(`Version ${version} is what people see now.`)).toBeVisible();
}

/** What somebody without any right sees in the library. */
export async function seen(page: Page, title: string) {
  await page.goto("/prompts");
  await page.getByRole("searchbox", { name: "Search prompts" }).fill(title);
  return page.getByRole("article");
}
