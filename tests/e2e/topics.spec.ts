import type { Page } from "@playwright/test";
import { expect, isClean, test } from "./harness.ts";
import { anAdminOfPrompts, aPersonBeside } from "./premade.ts";

async function atTopics(page: Page): Promise<void> {
  await page.goto("/admin/prompts/topics");
  await expect(page.getByRole("list", { name: "Topics in use" })).toBeVisible();
}

/** A name that no other test gives. */
const aName = (words: string) => `${words} ${crypto.randomUUID().slice(-6)}`;

async function add(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "New topic" }).click();
  await page.getByRole("dialog").getByLabel("Name in English").fill(name);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: `Rename “${name}”` })).toBeVisible();
}

async function retire(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Retire “${name}”` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retire it" }).click();
  await expect(page.getByRole("button", { name: `Bring “${name}” back` })).toBeVisible();
}

/** The topics that somebody without any right can choose from in the library. */
async function offered(page: Page): Promise<string[]> {
  await page.goto("/prompts");
  const choice = page.getByRole("combobox", { name: "Topic" });
  await expect(choice).toBeVisible();
  return choice.getByRole("option").allTextContents();
}

test("an administrator adds, renames, moves and retires a topic, and a person's library follows", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const person = await aPersonBeside(page, browser);
  await page.getByRole("link", { name: "Topics" }).click();
  const [first, name] = [aName("Shift work"), aName("Nights and shifts")];
  await add(page, first);
  expect((await offered(person)).at(-1)).toBe(first);

  await page.getByRole("button", { name: `Rename “${first}”` }).click();
  const dialog = page.getByRole("dialog", { name: "Rename a topic" });
  await dialog.getByLabel("Name in English").fill(name);
  await dialog.getByLabel("Name in German").fill("Networking");
  await isClean(page, "rename a topic");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);
  expect(await offered(person)).toContain(name);

  const rows = page.getByRole("list", { name: "Topics in use" }).getByRole("listitem");
  await page.getByRole("button", { name: `Move “${name}” up` }).click();
  await expect(rows.nth(-2)).toContainText(name);
  await expect.poll(async () => (await offered(person)).at(-2)).toBe(name);

  await retire(page, name);
  expect(await offered(person)).not.toContain(name);
  await page.getByRole("button", { name: `Bring “${name}” back` }).click();
  await expect(page.getByRole("button", { name: `Retire “${name}”` })).toBeVisible();
  expect(await offered(person)).toContain(name);
  await retire(page, name);
});

test("a topic with prompts is retired only when another takes them, and gives them back", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const person = await aPersonBeside(page, browser);
  await atTopics(page);
  await page.getByRole("button", { name: "Retire “Networking”" }).click();
  const dialog = page.getByRole("dialog", { name: "Retire “Networking”" });
  await dialog.getByRole("button", { name: "Retire it" }).click();
  await expect(dialog.getByText("Choose the topic that takes its prompts.")).toBeVisible();
  await isClean(page, "retire a topic");
  await dialog.getByRole("combobox").selectOption({ label: "First job" });
  await dialog.getByRole("button", { name: "Retire it" }).click();
  await expect(page.getByText("Its prompts stand under “First job”.")).toBeVisible();
  try {
    expect(await offered(person)).not.toContain("Networking");
    await person.getByRole("combobox", { name: "Topic" }).selectOption({ label: "First job" });
    await expect(person.getByRole("article").filter({ hasText: "Networking" })).toHaveCount(0);
  } finally {
    await page.getByRole("button", { name: "Bring “Networking” back" }).click();
    await expect(page.getByRole("button", { name: "Retire “Networking”" })).toBeVisible();
  }
  await person.reload();
  await person.getByRole("combobox", { name: "Topic" }).selectOption({ label: "Networking" });
  await expect(person.getByRole("article").first()).toContainText("Networking");
});

test("two administrators who rename one topic at once lose nothing", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const other = await (await browser.newContext()).newPage();
  await anAdminOfPrompts(page);
  await anAdminOfPrompts(other);
  const [name, theirs, mine] = [aName("Both"), aName("Theirs"), aName("Mine")];
  await atTopics(page);
  await add(page, name);
  await atTopics(other);
  for (const each of [other, page]) await each.getByRole("button", { name: `Rename “${name}”` }).click();
  for (const [each, typed] of [
    [other, theirs],
    [page, mine],
  ] as const) {
    await each.getByLabel("Name in English").fill(typed);
    await each.getByRole("button", { name: "Save" }).click();
    if (each === other) await expect(each.getByRole("dialog")).toHaveCount(0);
  }
  await expect(page.getByRole("heading", { name: new RegExp(`It is called “${theirs}” now`) })).toBeVisible();
  await expect(page.getByLabel("Name in English")).toHaveValue(mine);
  await isClean(page, "conflict over a topic");
  await page.getByRole("button", { name: "Go on with my names" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: `Rename “${mine}”` })).toBeVisible();
  await retire(page, mine);
});

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing among the topics, and nothing is cut off, ${name}`, async ({ browser }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await anAdminOfPrompts(page);
    await isClean(page, "premade prompts with marks");
    await atTopics(page);
    await isClean(page, "topics");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    await context.close();
  });
}
