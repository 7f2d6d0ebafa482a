import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, isClean, password, signUp, test } from "./harness.ts";
import { OFFLINE_APP, OFFLINE_PORT } from "./servers.ts";

const NEXT = "six brass kettles by the sea";
const mailFolder = join(process.env.E2E_DATA_DIR ?? "", String(OFFLINE_PORT), "mail");

async function tryToSignIn(page: Page, email: string, word: string) {
  await page.goto(`${OFFLINE_APP}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(word);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("whoever forgot their password chooses another by a link, and is told where the mail is", async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  const { email } = await signUp(page, OFFLINE_APP);
  await page.context().clearCookies();
  await page.goto(`${OFFLINE_APP}/sign-in`);
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  // The page before it has such a field too.
  await expect(page.getByRole("heading", { name: "Forgot your password?" })).toBeVisible();
  await page.getByLabel("E-mail").fill(email);
  await isClean(page, "forgot");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByText(`If ${email} has an account, a link is on its way.`)).toBeVisible();
  await expect(page.getByText(mailFolder)).toBeVisible();
  await isClean(page, "sent");
  const mail = () =>
    readdirSync(mailFolder)
      .map((name) => readFileSync(join(mailFolder, name), "utf8"))
      .find((text) => text.includes(`To: ${email}`)) ?? "";
  await expect.poll(mail).toContain("/reset-password#");
  const link = /http\S+\/reset-password#\S+/.exec(mail())?.[0] ?? "";
  await page.goto(link);
  await page.getByLabel("New password", { exact: true }).fill("passwordpassword");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText(/easy to guess/)).toBeVisible();
  await isClean(page, "a weak password");
  await page.getByLabel("New password", { exact: true }).fill(NEXT);
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByText("Your new password is set.")).toBeVisible();
  await page.getByRole("link", { name: "Sign in with it" }).click();
  await tryToSignIn(page, email, NEXT);
  await page.waitForURL("**/chat");
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByLabel("New password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "used already" })).toBeVisible();
  await isClean(page, "a used link");
  await page.context().close();
});

test("whoever guesses is told how long to wait", async ({ page }) => {
  const email = `${crypto.randomUUID()}@example.test`;
  for (let time = 0; time < 5; time += 1) {
    await tryToSignIn(page, email, "certainly not the password");
    await expect(page.getByRole("alert").filter({ hasText: "belong together" })).toBeVisible();
  }
  const answered = page.waitForResponse((response) => response.url().includes("callback/credentials"));
  await tryToSignIn(page, email, "certainly not the password");
  const response = await answered;
  expect(response.status()).toBe(429);
  expect(Number(response.headers()["retry-after"])).toBeGreaterThan(0);
  await expect(page.getByRole("alert").filter({ hasText: /Wait \d+ seconds/ })).toBeVisible();
  await isClean(page, "held back");
});
