import { createHash } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { anAccount, expect, isClean, replied, test } from "./harness.ts";
import { anAdminOfPrompts, aPersonBeside, archive, checkAlone, entryOf, publish, seen } from "./premade.ts";

/** How each version is told from the other in the library, and in a conversation that is begun with it. */
const WORDS = {
  1: { card: "As it was said before.", said: "Who could be my mentor?" },
  2: { card: "As it is said anew.", said: "Whom should I ask to be my mentor, and how?" },
} as const;
type Version = keyof typeof WORDS;

/** A premade prompt of its own whose first version people see, with a second that nobody was shown. Returns its title. */
async function twoVersions(page: Page): Promise<string> {
  const title = `Find a mentor ${crypto.randomUUID().slice(0, 8)}`;
  await page.goto("/admin/prompts/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("What it is for").fill(WORDS[1].card);
  await page.getByLabel("What is said").fill(WORDS[1].said);
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("A draft: nobody sees it yet.")).toBeVisible();
  await publish(page, 1);
  await page.getByLabel("What it is for").fill(WORDS[2].card);
  await page.getByLabel("What is said").fill(WORDS[2].said);
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await expect(page.getByText("Saved as version 2.", { exact: false })).toBeVisible();
  return title;
}

const box = (page: Page) => page.getByRole("region", { name: "Compare with some people" });

async function begin(page: Page, share: number): Promise<void> {
  await box(page).getByLabel("People who get it").fill(String(share));
  await box(page).getByRole("button", { name: "Begin" }).click();
}

/** What the app answers to who is signed in on the page. */
async function read(page: Page, path: string) {
  const response = await page.request.get(`/api/v1${path}`);
  expect(response.status()).toBe(200);
  return (await response.json()).data;
}

/** The version that the split's share means for a person: their place among a hundred is a hash of both. */
async function meantFor(person: Page, { id, share }: { id: string; share: number }): Promise<Version> {
  const me: string = (await read(person, "/users/me")).id;
  const place = Number.parseInt(createHash("md5").update(`${me}${id}`).digest("hex").slice(0, 8), 16) % 100;
  return place < share ? 2 : 1;
}

/** The library of a person shows this version, and goes on to. */
async function sees(person: Page, title: string, version: Version): Promise<void> {
  const card = await seen(person, title);
  await expect(card).toContainText(WORDS[version].card);
  await person.reload();
  await person.getByRole("searchbox", { name: "Search prompts" }).fill(title);
  await expect(card).toHaveCount(1);
  await expect(card).toContainText(WORDS[version].card);
}

/** New people until each version is meant for somebody, who is shown it. */
async function peopleOfBoth(browser: Browser, title: string, split: { id: string; share: number }) {
  const found = new Map<Version, Page>();
  for (let tries = 0; found.size < 2 && tries < 20; tries += 1) {
    const context = await browser.newContext();
    const person = await context.newPage();
    await anAccount(person);
    const version = await meantFor(person, split);
    if (found.has(version)) await context.close();
    else found.set(version, person);
  }
  const [old, tried] = [found.get(1), found.get(2)];
  if (!old || !tried) throw new Error("the same version was meant for all of 20 people");
  for (const [version, person] of found) await sees(person, title, version);
  return { old, tried };
}

/** Begins a conversation with the prompt, which says the version's words, and is answered. */
async function use(person: Page, title: string, version: Version): Promise<void> {
  await (await seen(person, title)).getByRole("button").first().click();
  await person.getByRole("button", { name: "Start the conversation" }).click();
  await person.waitForURL(/\/chat\/.+/);
  await replied(person);
  await expect(person.locator("ol").getByText(WORDS[version].said)).toBeVisible();
}

test("half of the people are shown the version that is tried, each always the same, until it wins and goes to everybody", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const other = await (await browser.newContext()).newPage();
  await anAdminOfPrompts(page);
  await anAdminOfPrompts(other);
  const title = await twoVersions(page);
  const path = new URL(page.url()).pathname;
  await begin(page, 50);
  await expect(box(page).getByRole("alert")).toHaveText("Version 2 was not checked yet.");
  await checkAlone(page, 2);
  await other.goto(path);
  await begin(page, 50);
  const runs = "50 % of people get version 2, the others version 1, since";
  await expect(box(page)).toContainText(runs);
  await expect(box(page)).toContainText("Not counted yet");
  await expect(box(page).getByRole("button", { name: "Begin" })).toHaveCount(0);
  // Who had the page open before learns that one runs, and is shown it.
  await begin(other, 20);
  await expect(box(other).getByRole("alert")).toContainText("Two versions are being compared already");
  await expect(box(other)).toContainText(runs);

  const [split] = await read(page, `${path}/splits`);
  expect(split).toMatchObject({ share: 50, ended_at: null });
  const { old, tried } = await peopleOfBoth(browser, title, split);
  await use(old, title, 1);
  await use(tried, title, 2);
  await tried.getByRole("article").hover();
  await tried.getByRole("button", { name: "This helped" }).click();
  await expect(tried.getByRole("button", { name: "This helped" })).toHaveAttribute("aria-pressed", "true");

  await page.goto("/admin/prompts/effects");
  await page.getByRole("button", { name: "Count again" }).click();
  await expect(page.getByRole("row").filter({ hasText: title })).toHaveCount(2);
  await page.goto(path);
  const figures = box(page).getByRole("row");
  await expect(figures.nth(1).getByRole("cell")).toHaveText(["50 %", "1", "Too few ratings", "1", "0"]);
  await expect(figures.nth(2).getByRole("cell")).toHaveText(["50 %", "1", "Too few ratings", "0", "0"]);
  await expect(box(page)).toContainText("Counted every five minutes");

  await box(page).getByRole("button", { name: "Give everybody version 2" }).click();
  await expect(box(page)).toContainText("Version 2 beside version 1: version 2 was kept.");
  await expect(page.getByText("People see version 2.", { exact: true })).toBeVisible();
  for (const person of [old, tried]) await sees(person, title, 2);
  await page.goto("/admin/audit");
  for (const act of ["Began to compare", "Ended the comparison", "Published a version"]) {
    await expect(entryOf(page, title, act).first()).toBeVisible();
  }
  await archive(page, title);
});

test("a version that is published meanwhile ends it, and a loser goes to nobody", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const person = await aPersonBeside(page, browser);
  const title = await twoVersions(page);
  await publish(page, 2);
  // What was to be tried is what everybody sees now: the form goes on with the one that is left.
  await begin(page, 99);
  await expect(box(page)).toContainText("99 % of people get version 1, the others version 2");
  await page.getByRole("button", { name: "Publish version 1" }).click();
  await expect(box(page)).toContainText("ended by what was published or archived meanwhile");
  await sees(person, title, 1);
  await begin(page, 99);
  await expect(box(page)).toContainText("99 % of people get version 2, the others version 1");
  const [split] = await read(page, `${new URL(page.url()).pathname}/splits`);
  await sees(person, title, await meantFor(person, split));
  await box(page).getByRole("button", { name: "Stay with version 1" }).click();
  await expect(box(page)).toContainText("Version 2 beside version 1: version 1 was kept.");
  await sees(person, title, 1);
  await archive(page, title);
});

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing on a comparison before, while and after it runs, and nothing is cut off, ${name}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    const fits = async (state: string) => {
      await isClean(page, state);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, state).toBeLessThanOrEqual(viewport.width);
    };
    await anAdminOfPrompts(page);
    const title = await twoVersions(page);
    await checkAlone(page, 2);
    await begin(page, 100);
    const share = box(page).getByLabel("People who get it");
    await expect(share).toHaveAttribute("aria-invalid", "true");
    await expect(share).toHaveAccessibleDescription(/Choose a whole number from 1 to 99\./);
    await fits("refused");
    await begin(page, 30);
    await expect(box(page)).toContainText("30 % of people get version 2");
    await fits("runs");
    await box(page).getByRole("button", { name: "Stay with version 1" }).click();
    await expect(box(page)).toContainText("version 1 was kept");
    await fits("ended");
    await archive(page, title);
    await context.close();
  });
}
