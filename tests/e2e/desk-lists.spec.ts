import type { Page } from "@playwright/test";
import { anAdmin } from "./an-admin.ts";
import { expect, isClean, test } from "./harness.ts";
import {
  act,
  expectNoOverlap,
  goToTheEnd,
  longList,
  more,
  nameOf,
  person,
  rowsOf,
  setSize,
} from "./long-lists.ts";
import { OFFLINE_APP } from "./servers.ts";

const PEOPLE = 5_000;
/** Rows that may stand in the page, whatever is loaded. */
const FEW = 100;

async function findPeople(page: Page, count: number) {
  await page.route("**/api/v1/admin/users?*", longList(person, count));
  await page.goto(`${OFFLINE_APP}/admin/people`);
  await page.getByLabel("Name or address").fill("person");
  const list = page.getByRole("list", { name: "People" });
  await expect(list.getByRole("link", { name: "Person 1", exact: true })).toBeVisible();
  return list;
}

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`thousands of people are walked through by the keyboard, and few stand in the page, ${name}`, async ({
    browser,
  }) => {
    test.slow();
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await anAdmin(page);
    const list = await findPeople(page, PEOPLE);
    const first = list.getByRole("link", { name: "Person 1", exact: true });
    await expect(rowsOf(list).first()).toHaveAttribute("aria-posinset", "1");
    expect(await setSize(list), "nobody knows how many there are").toBe("-1");

    await first.focus();
    const last = list.getByRole("link", { name: nameOf(PEOPLE), exact: true });
    const most = await goToTheEnd(page, list, last);
    expect(most, "rows in the page at once").toBeLessThan(FEW);
    await expect(more(page)).toHaveCount(0);
    await expect(page.getByText(`${PEOPLE.toLocaleString("en")} people are shown.`)).toBeAttached();
    expect(await setSize(list)).toBe(String(PEOPLE));
    await expect(rowsOf(list).last()).toHaveAttribute("aria-posinset", String(PEOPLE));
    await expectNoOverlap(list);
    await isClean(page, "the end of a long list");
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/list-end-${colorScheme}.png` });

    // The focus stayed where it was, thousands of rows above: the next one is its neighbour.
    await expect(first).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(list.getByRole("link", { name: "Person 2", exact: true })).toBeFocused();
    await expect(list.getByRole("link", { name: "Person 2", exact: true })).toBeInViewport();
    await page.keyboard.press("Home");
    await expect(page.getByRole("heading", { name: "People", level: 1 })).toBeInViewport();

    // Somewhere in the middle, and on from row to row.
    await list.evaluate((rows) => rows.closest(".overflow-y-auto")?.scrollTo(0, rows.scrollHeight / 2));
    await expect(first).not.toBeInViewport();
    const middle = list
      .locator("li:not([data-index='0'], [data-index='1'], [data-index='2'])")
      .getByRole("link");
    await middle.nth(12).focus();
    const from = await focusedRow(page);
    for (let n = 0; n < 40; n += 1) await page.keyboard.press("Tab");
    expect(await focusedRow(page)).toBe(from + 40);
    expect(await rowsOf(list).count()).toBeLessThan(FEW);
    await expectNoOverlap(list);
    await isClean(page, "the middle of a long list");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/list-mid-${colorScheme}.png` });
    await context.close();
  });
}

test("of a hundred thousand people that are loaded few stand in the page, at the beginning and at the end", async ({
  page,
}) => {
  test.slow();
  const EVERYBODY = 100_000;
  await anAdmin(page);
  const people = Array.from({ length: EVERYBODY }, (_, index) => person(index + 1));
  const json = { data: people, meta: { next_cursor: null }, errors: [] };
  await page.route("**/api/v1/admin/users?*", (route) => route.fulfill({ json }));
  await page.goto(`${OFFLINE_APP}/admin/people`);
  await page.getByLabel("Name or address").fill("person");
  const list = page.getByRole("list", { name: "People" });
  const first = list.getByRole("link", { name: "Person 1", exact: true });
  await expect(first).toBeVisible({ timeout: 60_000 });
  await expect(rowsOf(list).first()).toHaveAttribute("aria-setsize", String(EVERYBODY));
  expect(await rowsOf(list).count()).toBeLessThan(FEW);
  await first.focus();
  const most = await goToTheEnd(page, list, list.getByRole("link", { name: nameOf(EVERYBODY), exact: true }));
  expect(most, "rows in the page at once").toBeLessThan(FEW);
});

test("rows of the audit log that differ in height stand one below the other, to the last one", async ({
  page,
}) => {
  test.slow();
  await anAdmin(page);
  await page.route("**/api/v1/admin/audit?*", longList(act, 2_000));
  await page.goto(`${OFFLINE_APP}/admin/audit`);
  await page.getByLabel("What was done").selectOption("sign_in.");
  const list = page.getByRole("list", { name: "Entries" });
  const link = (n: number) => list.getByRole("link", { name: `person-${n}@example.test`, exact: true });
  await link(1).focus();
  const most = await goToTheEnd(page, list, link(2_000));
  expect(most).toBeLessThan(FEW);
  await expectNoOverlap(list);
  await isClean(page, "the end of the log");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoOverlap(list);
});

test("a list goes on by a button too, and the keyboard stands on the first of the new rows", async ({
  page,
}) => {
  await anAdmin(page);
  const list = await findPeople(page, 300);
  await expect(rowsOf(list)).toHaveCount(50);
  // No answer: the list says so where its end is, and does not ask by itself again.
  await page.unroute("**/api/v1/admin/users?*");
  let asked = 0;
  await page.route("**/api/v1/admin/users?*", (route) => {
    asked += 1;
    return route.abort();
  });
  await more(page).scrollIntoViewIfNeeded();
  await expect(page.getByRole("alert").filter({ hasText: "reach" })).toBeInViewport();
  await expect(rowsOf(list)).toHaveCount(50);
  expect(asked).toBe(1);
  await isClean(page, "it does not go on");

  await page.unroute("**/api/v1/admin/users?*");
  await page.route("**/api/v1/admin/users?*", longList(person, 300));
  await more(page).focus();
  await page.keyboard.press("Enter");
  await expect(rowsOf(list).and(page.locator(":focus"))).toHaveAttribute("aria-posinset", "51");
  await page.keyboard.press("Tab");
  await expect(list.getByRole("link", { name: /^Person 51 / })).toBeFocused();
  await expect(page.getByText("250 people are shown.")).toBeAttached();
});

test("a list that is short stands whole in the page, so that a browser finds every word of it", async ({
  page,
}) => {
  await anAdmin(page);
  const list = await findPeople(page, 60);
  await more(page).scrollIntoViewIfNeeded();
  await expect(rowsOf(list)).toHaveCount(60);
  await expect(list.getByText("person-1@example.test", { exact: true })).toBeAttached();
  await expect(more(page)).toHaveCount(0);
});

const focusedRow = (page: Page) =>
  page.evaluate(() =>
    Number(document.activeElement?.closest("[aria-posinset]")?.getAttribute("aria-posinset")),
  );
