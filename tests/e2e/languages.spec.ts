import type { Page } from "@playwright/test";
import { composer, expect, isClean, password, say, signUp, test } from "./harness.ts";
import { OFFLINE_APP } from "./servers.ts";

/** An account made by somebody whose browser asks for German. */
async function signUpInGerman(page: Page) {
  const email = `${crypto.randomUUID()}@example.test`;
  await page.goto(`${OFFLINE_APP}/sign-up`);
  await expect(page.getByRole("heading", { name: "Lege dein Konto an" })).toBeVisible();
  await page.getByLabel("Name").fill("Ada Lovelace");
  await page.getByLabel("E-Mail").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill("password1234567");
  await page.getByRole("button", { name: "Konto anlegen" }).click();
  // What the server refuses is said in the language of the page.
  await expect(page.getByText("Das ist leicht zu erraten")).toBeVisible();
  await page.getByLabel("Passwort", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Konto anlegen" }).click();
  await page.waitForURL("**/chat");
  return email;
}

test("a browser that asks for German is shown German, in words, dates and refusals", async ({ browser }) => {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ locale: "de-AT", viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  await signUpInGerman(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.getByRole("textbox", { name: "Nachricht" }).fill("I am a nurse with 6 years of experience.");
  await page.getByRole("textbox", { name: "Nachricht" }).press("Enter");
  await expect(page.getByRole("article").last()).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
  await expect(page.getByText("Heute", { exact: true }).first()).toBeAttached();
  await isClean(page, "a conversation in German");
  await page.goto(`${OFFLINE_APP}/account`);
  await expect(page).toHaveTitle("Konto · Career Advisor");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});

test("another language is chosen, keeps what was typed, and follows the person to another browser", async ({
  page,
  browser,
}) => {
  const { email } = await signUp(page);
  await say(page, "I am a nurse with 6 years of experience.");
  await page.goto("/account");
  await page.getByLabel("Name").fill("Grace Hopper");
  await page.getByLabel("Language").selectOption("Español");
  await expect(page.getByRole("heading", { name: "Cuenta", level: 1 })).toBeVisible();
  await expect(page.getByLabel("Nombre")).toHaveValue("Grace Hopper");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(`${OFFLINE_APP}/sign-in`);
  await other.getByLabel("E-mail").fill(email);
  await other.getByLabel("Password", { exact: true }).fill(password);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByRole("link", { name: "Nueva conversación" }).first()).toBeVisible();
  await other.reload();
  await expect(other.locator("html")).toHaveAttribute("lang", "es");
  await context.close();
});

test("who is not signed in chooses at the foot of the sign-in", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Language").selectOption("Deutsch");
  await expect(page.getByRole("heading", { name: "Willkommen zurück" })).toBeVisible();
  await page.getByLabel("Sprache").selectOption("English");
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
  await expect(composer(page)).toHaveCount(0);
});
