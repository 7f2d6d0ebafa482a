import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { anAdmin } from "./an-admin.ts";
import { expect, isClean, password, signUp, signUpByForm, test } from "./harness.ts";
import { OFFLINE_APP } from "./servers.ts";

const NEXT = "six brass kettles by the sea";

/** The same person in another browser. */
async function elsewhere(browser: Browser, email: string, word = password) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${OFFLINE_APP}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(word);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/chat");
  return page;
}

async function openAccount(page: Page) {
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("link", { name: "Account" }).click();
  await expect(page.getByRole("heading", { name: "Account", level: 1 })).toBeVisible();
}

/** Asked for by the page itself, as its own requests are. */
const statusOf = (page: Page, path: string) =>
  page.evaluate(async (url) => (await fetch(url)).status, `${OFFLINE_APP}/api/v1${path}`);

test("a person sees where they are signed in, and a browser that they sign out is out", async ({
  page,
  browser,
}) => {
  const { email } = await signUpByForm(page);
  const other = await elsewhere(browser, email);
  const third = await elsewhere(browser, email);
  await openAccount(page);
  const list = page.getByRole("region", { name: "Where you are signed in" });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expect(list.getByText("Here, now")).toHaveCount(1);
  await expect(list.getByRole("listitem").first()).toContainText("Chrome on Linux");
  await expect(list.getByRole("listitem").first()).toContainText("From the computer that runs this");
  await list.getByRole("button", { name: "Sign out Chrome on Linux" }).first().click();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  const statuses = await Promise.all([statusOf(other, "/users/me"), statusOf(third, "/users/me")]);
  await expect
    .poll(() => statusOf(third, "/users/me").then((now) => [statuses[0], now].includes(401)))
    .toBe(true);
  expect(await statusOf(page, "/users/me")).toBe(200);
  // A page may believe for a second more, and may be on its way to the sign-in already.
  const signedOut = async () => {
    await Promise.all([other, third].map((each) => each.goto(`${OFFLINE_APP}/chat`).catch(() => undefined)));
    return [other.url(), third.url()].filter((url) => url.includes("/sign-in")).length;
  };
  await expect.poll(signedOut).toBe(1);
  await Promise.all([other.context().close(), third.context().close()]);
});

test("another password signs out everywhere else and keeps this browser in", async ({ page, browser }) => {
  const { email } = await signUp(page);
  const other = await elsewhere(browser, email);
  await openAccount(page);
  await page.getByLabel("Password now", { exact: true }).fill("not what it is");
  await page.getByLabel("New password", { exact: true }).fill(NEXT);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your password as it is now.")).toBeVisible();
  await isClean(page, "a wrong password");
  await page.getByLabel("Password now", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Changed. You are signed out everywhere else.")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Where you are signed in" }).getByRole("listitem"),
  ).toHaveCount(1);
  await expect.poll(() => statusOf(other, "/users/me")).toBe(401);
  expect(await statusOf(page, "/users/me")).toBe(200);
  await other.context().close();
  const again = await elsewhere(browser, email, NEXT);
  await again.context().close();
});

test("a token is made, seen once, used by a script, and revoked", async ({ page, request }) => {
  await signUp(page);
  await openAccount(page);
  await page.getByRole("button", { name: "New token" }).click();
  await page.getByLabel("What it is for").fill("Weekly export");
  await expect(page.getByLabel(/^Administer/)).toHaveCount(0);
  await isClean(page, "making a token");
  await page.getByRole("button", { name: "Make token" }).click();
  const shown = page.getByRole("group", { name: "The token Weekly export" });
  const token = (await shown.locator("code").first().textContent()) ?? "";
  await isClean(page, "a token is shown");
  const headers = { authorization: `Bearer ${token}` };
  const me = `${OFFLINE_APP}/api/v1/users/me`;
  expect((await request.get(me, { headers })).status()).toBe(200);
  expect((await request.patch(me, { headers, data: { name: "Grace" } })).status()).toBe(403);
  expect((await request.get(`${me}/tokens`, { headers })).status()).toBe(403);
  await page.reload();
  await expect(page.getByRole("paragraph").filter({ hasText: "Weekly export" })).toBeVisible();
  await expect(page.getByText(token)).toHaveCount(0);
  await expect(page.getByText(/Last used/)).toBeVisible();
  await page.getByRole("button", { name: "Revoke Weekly export" }).click();
  await page.getByRole("button", { name: "Revoke for good Weekly export" }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "Weekly export" })).toHaveCount(0);
  expect((await request.get(me, { headers })).status()).toBe(401);
});

test("the name can be changed, and the account deleted once its address is typed", async ({ page }) => {
  const { email } = await signUp(page);
  await openAccount(page);
  await page.getByLabel("Name").fill("Grace Hopper");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Account: Grace Hopper" })).toBeVisible();
  await page.getByRole("button", { name: "Delete my account…" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete your account?" });
  await expect(dialog.getByRole("button", { name: "Delete everything" })).toBeDisabled();
  await isClean(page, "asked to delete");
  await dialog.getByLabel("Type your e-mail to go on").fill(email);
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted." })).toBeVisible();
  await isClean(page, "a receipt of the deletion");
  expect(await statusOf(page, "/users/me")).toBe(401);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the receipt" }).click(),
  ]);
  const path = await download.path();
  await page.getByRole("button", { name: "Leave" }).click();
  await page.waitForURL(`${OFFLINE_APP}/`);

  await anAdmin(page);
  await page.goto("/admin/audit");
  await page.getByLabel("Check a receipt of a deleted account").setInputFiles(path);
  await expect(page.getByText("It is ours, and unchanged.")).toBeVisible();
  const changed = readFileSync(path, "utf8").replace('"sessions": 1', '"sessions": 2');
  const file = { name: "receipt.json", mimeType: "application/json", buffer: Buffer.from(changed) };
  await page.getByLabel("Check a receipt of a deleted account").setInputFiles(file);
  await expect(page.getByText("It is not ours, or was changed.")).toBeVisible();
  await isClean(page, "a receipt that was changed");
});

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing on the account page, and nothing is too wide, ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await signUp(page, OFFLINE_APP);
    await page.goto(`${OFFLINE_APP}/account`);
    await isClean(page, "as it is");
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    await page.route("**/api/v1/users/me/tokens", (route) => route.abort());
    await page.getByRole("button", { name: "New token" }).click();
    await page.getByLabel("What it is for").fill("Weekly export");
    await page.getByRole("button", { name: "Make token" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "reach" })).toBeVisible();
    await isClean(page, "no answer");
    expect(await width()).toBeLessThanOrEqual(viewport.width);
    await context.close();
  });
}

test("everything is taken along in one file", async ({ page }) => {
  await signUp(page);
  await openAccount(page);
  const begun = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download everything" }).click();
  const download = await begun;
  expect(download.suggestedFilename()).toBe("career-advisor.zip");
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(["README.md", "profile.json", "about.json"]));
});
