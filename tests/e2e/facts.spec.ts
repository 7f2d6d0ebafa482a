import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { aResume } from "../harness/resume.ts";
import { expect, say, send, signUp, test } from "./harness.ts";

const noted = (page: Page) => page.getByRole("list", { name: "Noted from your message" });

async function isClean(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("what was noted appears below the message, to be confirmed, corrected and forgotten", async ({
  page,
}) => {
  await signUp(page);
  await say(page, "I have six years of experience with Go. I want to become a team lead.");
  const chip = noted(page).getByRole("button", { name: "Noted: 6 years of Go" });
  await expect(chip).toBeVisible({ timeout: 15_000 });
  await isClean(page);

  // By keyboard: the tick beside it, then what stands behind it.
  await chip.focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Confirm: 6 years of Go" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Confirm: 6 years of Go" })).toHaveCount(0);
  await noted(page)
    .getByRole("button", { name: /6 years of Go/ })
    .click();
  await expect(page.getByText("“I have six years of experience with Go.”")).toBeVisible();
  await isClean(page);
  await page.getByRole("button", { name: "Correct", exact: true }).click();
  await page.getByLabel("How many years of Go?").fill("7");
  await page.keyboard.press("Enter");
  await expect(noted(page).getByRole("button", { name: /7 years of Go/ })).toBeVisible();
  await page.keyboard.press("Escape");

  await noted(page).getByRole("button", { name: "goal: Team lead", exact: true }).click();
  await page.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(noted(page).getByText("goal: Team lead")).toHaveCount(0);
  await page.reload();
  await expect(noted(page).getByRole("button", { name: /7 years of Go/ })).toBeVisible();
  await expect(noted(page).getByText("goal: Team lead")).toHaveCount(0);
});

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`the profile names every source, and one click settles a contradiction, ${name}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await signUp(page);
    await page.goto("/profile");
    await expect(page.getByText("Nothing noted yet.")).toBeVisible();
    await isClean(page);
    await page.goto("/chat");
    await say(page, "I have 5 years of experience. I used to work as a nurse.");
    await expect(noted(page)).toBeVisible({ timeout: 15_000 });
    await page.goto("/chat");
    await say(page, "I have 7 years of experience.");
    await expect(noted(page).getByRole("button", { name: /or 5 years of experience\?/ })).toBeVisible({
      timeout: 15_000,
    });
    await page.goto("/profile");
    const question = page.getByRole("region", { name: "One thing to settle" });
    await expect(question).toContainText("“I have 5 years of experience.”");
    await expect(question).toContainText("“I have 7 years of experience.”");
    await expect(page.getByRole("spinbutton", { name: "Years of experience" })).toHaveValue("5");
    await expect(page.getByRole("heading", { name: "In the past" })).toBeVisible();
    await isClean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await question.getByRole("button", { name: "7 years of experience" }).click();
    await expect(question).toHaveCount(0);
    await expect(page.getByRole("spinbutton", { name: "Years of experience" })).toHaveValue("7");
    await page
      .getByRole("link", { name: /You said so/ })
      .first()
      .click();
    await expect(page).toHaveURL(/message=/);
    await expect(page.getByText("I have 7 years of experience.").last()).toBeVisible();
    await context.close();
  });
}

test("a pasted résumé is looked through in one dialog, and counts only what was kept", async ({ page }) => {
  await signUp(page);
  await send(page, aResume);
  const chip = page.getByRole("button", { name: /things noted from your résumé – review/ });
  await expect(chip).toBeVisible({ timeout: 30_000 });
  await page.goto("/profile");
  await expect(page.getByRole("heading", { name: /things wait for your look/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove / })).toHaveCount(0);
  await page.getByRole("button", { name: "Review" }).click();
  await isClean(page);
  await page.getByRole("checkbox", { name: /^SQL/ }).uncheck();
  await page.getByRole("button", { name: /^Keep \d+ of \d+/ }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Remove Python" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove SQL", exact: true })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: /wait for your look/ })).toHaveCount(0);
});

test("a language that is not read is said so, quietly", async ({ page }) => {
  await signUp(page);
  await say(page, "Ich habe sechs Jahre Erfahrung mit Go und möchte ein Team leiten. Was soll ich lernen?");
  await expect(page.getByText(/I answer, but note nothing from it/)).toBeVisible({
    timeout: 15_000,
  });
});

test("what was said in two messages says so, and is forgotten in both", async ({ page }) => {
  await signUp(page);
  await say(page, "I know Kubernetes.");
  const chip = noted(page).getByRole("button", { name: "Noted: Kubernetes" });
  await expect(chip).toBeVisible({ timeout: 15_000 });
  const first = page.url();
  await page.goto("/chat");
  await say(page, "I know Kubernetes and Terraform.");
  await expect(noted(page)).toContainText("Terraform", { timeout: 15_000 });
  await page.goto(first);
  await chip.click();
  await expect(page.getByText("Said in 2 places. Forgetting it forgets it in all of them.")).toBeVisible();
  await isClean(page);
  await page.goto("/profile");
  await expect(page.getByText("Said in 2 places.")).toBeVisible();
  await page.getByRole("button", { name: "Forget: Kubernetes" }).click();
  await expect(page.getByRole("button", { name: "Forget: Kubernetes" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Forget: Terraform" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Forget: Kubernetes" })).toHaveCount(0);
});
