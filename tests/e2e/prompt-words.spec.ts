import type { Page } from "@playwright/test";
import { admin } from "./an-admin.ts";
import { anAccount, expect, isClean, test } from "./harness.ts";
import { anAdminOfPrompts, archive, publish } from "./premade.ts";
import { OFFLINE_APP } from "./servers.ts";

const GERMAN = { locale: "de-AT", reducedMotion: "reduce" } as const;

test("who reads German finds the prompts in German, fills one in, and says it in German", async ({
  browser,
}) => {
  const context = await browser.newContext({ ...GERMAN, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await anAccount(page);
  await page.goto(`${OFFLINE_APP}/chat`);
  await expect(page.getByRole("button", { name: /Wohin könnte es von hier aus gehen\?/ })).toBeVisible();
  await page.getByRole("textbox", { name: "Nachricht" }).fill("/Lernplan");
  await expect(page.getByRole("option", { name: /Mach mir einen Lernplan/ })).toBeVisible();
  await page.getByRole("textbox", { name: "Nachricht" }).fill("");

  await page.goto(`${OFFLINE_APP}/prompts`);
  await page.getByRole("searchbox", { name: "Vorlagen durchsuchen" }).fill("lernplan");
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("article").getByRole("button").first().click();
  const form = page.getByRole("dialog");
  await expect(form.getByRole("heading", { name: "Mach mir einen Lernplan" })).toBeVisible();
  await form.getByLabel("Welche Fähigkeit?").fill("Kubernetes");
  await form.getByLabel("Wo stehst du damit?").selectOption({ label: "Die Grundlagen kenne ich" });
  await form.getByText("Ansehen, was gesagt wird").click();
  await expect(form.locator("mark").filter({ hasText: "Die Grundlagen kenne ich" })).toBeVisible();
  await isClean(page, "a form in German");
  await form.getByRole("button", { name: "Gespräch beginnen" }).click();
  await page.waitForURL(/\/chat\/.+/);
  await expect(
    page.getByText("Bitte mach mir einen Lernplan für diese Fähigkeit: Kubernetes.").first(),
  ).toBeVisible();
  await expect(page.getByText("Wo ich damit stehe: Die Grundlagen kenne ich").first()).toBeVisible();
  await expect(page.getByRole("article").last()).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
  await context.close();
});

test("an administrator translates a prompt, sees that the English changed since, and says that it is right", async ({
  page,
  browser,
}) => {
  await anAdminOfPrompts(page);
  await page.getByRole("link", { name: "New prompt" }).click();
  await page.getByLabel("Title").fill("Ask for a mentor");
  await page.getByLabel("What is said").fill("I am a {{role}}. How do I find a mentor?");
  await page.getByRole("button", { name: /Deutsch/ }).click();
  await expect(page.getByText("Not translated: whoever reads German is shown it in English.")).toBeVisible();
  await page.getByRole("button", { name: "Translate it" }).click();
  await page.getByLabel("Title").fill("Eine Mentorin finden");
  await page.getByLabel("What is said").fill("Ich bin {{rolle}}. Wie finde ich eine Mentorin?");
  await page.getByLabel("Question").fill("Was bist du von Beruf?");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("There is no {{rolle}} in English.")).toBeVisible();
  await isClean(page, "a translation that does not fit");
  await page.getByLabel("What is said").fill("Ich bin {{role}}. Wie finde ich eine Mentorin?");
  await expect(page.getByRole("region", { name: "Preview" })).toContainText("Wie finde ich eine Mentorin?");
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText("A draft: nobody sees it yet.")).toBeVisible();
  await expect(page.getByText("Also in German")).toBeVisible();
  await publish(page, 1);

  const context = await browser.newContext(GERMAN);
  const reader = await context.newPage();
  await anAccount(reader);
  await expect(await found(reader, "Mentorin finden")).toHaveCount(1);

  await page.getByLabel("Title").fill("Find a mentor");
  await page.getByRole("button", { name: /Deutsch.*English was changed/ }).click();
  await expect(page.getByText("The English was changed after this was translated.")).toBeVisible();
  await page.getByText("What changed in English").click();
  await expect(page.locator("ins").filter({ hasText: "Find" }).first()).toBeVisible();
  await isClean(page, "an outdated translation");
  await page.getByRole("button", { name: "It is still right" }).click();
  await expect(page.getByText("The English was changed after this was translated.")).toHaveCount(0);
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await expect(page.getByText("Saved as version 2.", { exact: false })).toBeVisible();
  await expect(page.getByText(/German: the English was changed/)).toHaveCount(0);
  // What was saved is what the next change of the English is held against.
  await page.getByRole("button", { name: "English", exact: true }).click();
  await page.getByLabel("Title").fill("Look for a mentor");
  await expect(page.getByRole("button", { name: /Deutsch.*English was changed/ })).toBeVisible();
  await page.getByLabel("Title").fill("Find a mentor");
  await expect(page.getByRole("button", { name: "Deutsch", exact: true })).toBeVisible();
  await publish(page, 2);
  await expect(await found(reader, "Mentorin finden")).toHaveCount(1);
  await context.close();
  await archive(page, "Find a mentor");
});

async function found(page: Page, title: string) {
  await page.goto(`${OFFLINE_APP}/prompts`);
  await page.getByRole("searchbox", { name: "Vorlagen durchsuchen" }).fill(title);
  return page.getByRole("article");
}

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing where prompts are in German, and nothing is cut off, ${name}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ ...GERMAN, viewport, colorScheme });
    const page = await context.newPage();
    await anAdminWhoReadsGerman(page);
    const isWhole = async (state: string) => {
      await isClean(page, state);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(
        viewport.width,
      );
      await page.screenshot({ path: test.info().outputPath(`${state.replaceAll(" ", "-")}.png`) });
    };
    await page.goto(`${OFFLINE_APP}/chat`);
    await isWhole("start page");
    await page.goto(`${OFFLINE_APP}/prompts`);
    await isWhole("library");
    await page.goto(`${OFFLINE_APP}/admin/prompts`);
    await page.getByRole("link", { name: "Shape my STAR stories" }).click();
    await page.getByRole("button", { name: "Deutsch", exact: true }).click();
    await expect(page.getByLabel("Titel")).toHaveValue("Meine STAR-Geschichten formen");
    await isWhole("editor");
    await context.close();
  });
}

async function anAdminWhoReadsGerman(page: Page): Promise<void> {
  const { email } = await anAccount(page);
  expect(admin("grant", email).status).toBe(0);
}
