import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { anAdmin } from "./an-admin.ts";
import { expect, isClean, password, say, signUp, test } from "./harness.ts";
import { OFFLINE_APP } from "./servers.ts";

const desk = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Administration" }).getByRole("link", { name, exact: true });
const statusOf = (page: Page, path: string) =>
  page.evaluate(async (url) => (await fetch(url)).status, `${OFFLINE_APP}/api/v1${path}`);

test("an administrator's day: somebody is found, limited, kept out and let in again, and all of it is in the log", async ({
  page,
  browser,
}) => {
  test.slow();
  const theirs = await (await browser.newContext()).newPage();
  const { email } = await signUp(theirs, OFFLINE_APP);
  await say(theirs, "I mend clocks and want to teach it.");
  const own = await anAdmin(page);

  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("link", { name: "Administration" }).click();
  await desk(page, "People").click();
  await expect(page.getByRole("heading", { name: "People", level: 1 })).toBeVisible();
  await page.getByLabel("Name or address").fill(email);
  await expect(page.getByRole("list", { name: "People" }).getByRole("listitem")).toHaveCount(1);
  await page.getByRole("list", { name: "People" }).getByRole("link").click();
  await expect(page.getByText(email)).toBeVisible();
  await expect(page.getByRole("region", { name: /^By model/ })).toContainText("Offline advisor");
  await expect(page.getByText("mend clocks")).toHaveCount(0);

  await page.getByLabel("Tokens a day").fill("1");
  await page.getByRole("button", { name: "Save the budget" }).click();
  await expect(page.getByText("The budget is changed.")).toBeVisible();
  await theirs.getByRole("textbox", { name: "Message" }).fill("What should I do first?");
  await theirs.getByRole("textbox", { name: "Message" }).press("Enter");
  await expect(theirs.getByText(/Today’s budget for replies is used up\. It renews on/)).toBeVisible({
    timeout: 20_000,
  });
  await isClean(theirs, "a budget that is spent");
  await theirs.goto(`${OFFLINE_APP}/account`);
  await expect(theirs.getByRole("region", { name: "Use", exact: true })).toContainText("of 1 tokens");

  await page.getByRole("button", { name: "Disable the account…" }).click();
  await page.getByRole("button", { name: "Disable and sign out everywhere" }).click();
  await expect(page.getByText("Disabled: signed out everywhere")).toBeVisible();
  await isClean(page, "a person who is disabled");
  await expect.poll(() => statusOf(theirs, "/users/me")).toBe(401);
  await theirs.goto(`${OFFLINE_APP}/sign-in`);
  await theirs.getByLabel("E-mail").fill(email);
  await theirs.getByLabel("Password", { exact: true }).fill(password);
  await theirs.getByRole("button", { name: "Sign in" }).click();
  await expect(theirs.getByText("This account is disabled.")).toBeVisible();
  await page.getByRole("button", { name: "Enable the account" }).click();
  await expect(page.getByText("Enabled: they may sign in again.")).toBeVisible();
  await theirs.getByRole("button", { name: "Sign in" }).click();
  await theirs.waitForURL("**/chat");

  await page.getByRole("link", { name: "Their entries in the audit log" }).click();
  const entries = page.getByRole("list", { name: "Entries" });
  for (const done of ["Changed a budget", "Disabled an account", "Enabled an account"]) {
    await expect(entries.getByRole("heading", { name: done })).toBeVisible();
  }
  await expect(entries.getByRole("listitem").filter({ hasText: "Disabled an account" })).toContainText(own);
  await page.getByLabel("What was done").selectOption("sign_in.");
  await expect(entries.getByRole("heading", { name: "Disabled an account" })).toHaveCount(0);
  await expect(entries.getByRole("heading", { name: "Was refused: the account is disabled" })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Take away as CSV" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file).toContain("sign_in.refused");
  expect(file).not.toContain("@");
  await theirs.context().close();
});

test("whoever is no administrator finds none of the desk's pages", async ({ page }) => {
  await signUp(page);
  for (const path of ["/admin", "/admin/people", "/admin/system", "/admin/audit"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText("There is nothing here.");
  }
  expect(await statusOf(page, "/admin/users")).toBe(403);
});

/** Goes by the keyboard to a chart's last day, which says what the table says of it. */
async function sayTheLastDay(chart: Locator): Promise<void> {
  await chart.getByText("Show the table").click();
  const [day = "", count = ""] = await chart.getByRole("row").last().locator("th, td").allTextContents();
  const shape = { weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;
  const date = new Date(day).toLocaleDateString("en-GB", { ...shape, timeZone: "UTC" });
  const drawing = chart.getByRole("application", { name: /^Messages, day by day/ });
  await drawing.focus();
  await expect(async () => {
    await drawing.press("ArrowRight");
    await expect(chart.getByRole("status")).toContainText(date, { timeout: 500 });
    await expect(chart.getByRole("definition")).toHaveText(count, { timeout: 500 });
  }).toPass({ intervals: [100] });
}

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing on the desk's pages, and nothing is too wide, ${name}`, async ({ browser }) => {
    test.slow();
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await anAdmin(page);
    await say(page, "I mend clocks.");
    // Figures are counted every minute.
    await expect(async () => {
      await page.goto(`${OFFLINE_APP}/admin`);
      await expect(page.getByRole("region", { name: "Tokens and cost by model" })).toContainText(
        "Offline advisor",
        { timeout: 1_000 },
      );
    }).toPass({ timeout: 130_000 });
    await page.getByText("Show the table").first().click();
    await sayTheLastDay(page.getByRole("region", { name: "Messages", exact: true }));
    for (const path of ["/admin", "/admin/people", "/admin/system", "/admin/audit", "/account"]) {
      if (path !== "/admin") await page.goto(`${OFFLINE_APP}${path}`);
      await isClean(page, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(viewport.width);
      if (process.env.LOOK) {
        await page.screenshot({
          path: `${process.env.LOOK}/${path.replaceAll("/", "_")}-${colorScheme}.png`,
        });
      }
    }
    await page.goto(`${OFFLINE_APP}/admin/people`);
    await page.getByLabel("Name or address").fill("nobody of this name");
    await expect(page.getByText("Nobody is found.")).toBeVisible();
    await isClean(page, "nobody is found");
    await page.route("**/api/v1/admin/users?*", (route) => route.abort());
    await page.getByLabel("Name or address").fill("another");
    await expect(page.getByRole("alert").filter({ hasText: "reach" })).toBeVisible();
    await isClean(page, "no answer");
    await context.close();
  });
}

test("on a phone the open page is seen in the desk's bar", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await anAdmin(page);
  await page.goto("/admin/audit");
  await expect(desk(page, "Audit")).toBeInViewport({ ratio: 1 });
  await desk(page, "Jobs").click();
  await expect(page).toHaveURL(/\/admin\/jobs$/);
  await expect(desk(page, "Jobs")).toBeInViewport({ ratio: 1 });
});
