import { expect, password, say, signUp, test } from "./harness.ts";
import { FACT, QUESTION, rows, saidAndRemembered } from "./remembered.ts";

test("what was said is found by what it is about, shows where it was used, and is forgotten for good", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signUp(page);
  await page.getByRole("link", { name: "Memory" }).click();
  await expect(page.getByText("Nothing is remembered yet.")).toBeVisible();
  await page.goto("/chat");
  await saidAndRemembered(page);
  await page.goto("/memory");
  await page.getByLabel("Search your memory").fill("container orchestration in finance");
  await expect(page.getByRole("status").filter({ hasText: "found" })).toBeVisible();
  const row = rows(page).filter({ hasText: FACT });
  await row.getByRole("button", { name: /Used in [1-9]/ }).click();
  await expect(row.getByRole("link", { name: QUESTION }).first()).toBeVisible();
  await row.getByRole("link", { name: /Kubernetes clusters/ }).click();
  await page.waitForURL(/message=/);
  await expect(page.locator("mark")).toBeInViewport();

  await page.goto("/memory");
  await row.getByRole("button", { name: /^Forget…/ }).click();
  await page.keyboard.press("Escape");
  await expect(row.getByRole("button", { name: "Forget this" })).toBeHidden();
  await row.getByRole("button", { name: /^Forget…/ }).focus();
  await page.keyboard.press("Enter");
  await expect(row.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(row).toBeHidden();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(row).toBeVisible();
  await row.getByRole("button", { name: /^Forget…/ }).click();
  const gone = page.waitForResponse((response) => response.request().method() === "DELETE");
  await row.getByRole("button", { name: "Forget this" }).click();
  await expect(page.getByText("Forgotten for good in 8 seconds.")).toBeVisible();
  expect((await gone).status()).toBe(204);
  await expect(page.getByRole("button", { name: "Undo" })).toBeHidden();
  await page.reload();
  await expect(rows(page).filter({ hasText: FACT })).toHaveCount(0);
  await page.goto("/chat");
  await say(page, QUESTION);
  await expect(page.getByRole("article").last()).not.toContainText("clusters of a bank");
});

test("a passage is forgotten where an answer shows that it was used", async ({ page }) => {
  test.setTimeout(120_000);
  await signUp(page);
  await saidAndRemembered(page);
  const answer = page.getByRole("article").last();
  await answer.getByRole("button", { name: /Memory used/ }).click();
  const shown = answer.getByRole("listitem").filter({ hasText: /You said|I said/ });
  await expect(shown.filter({ hasText: FACT }).first()).toBeVisible();
  const said = shown.filter({ hasText: FACT }).first();
  await said.getByRole("button", { name: "Forget this" }).click();
  await said.getByRole("button", { name: "Undo" }).click();
  await expect(said.getByRole("button", { name: "Forget this" })).toBeFocused();
  await said.getByRole("button", { name: "Forget this" }).click();
  // With the answer to it, which quoted it.
  await expect(shown.filter({ hasText: FACT })).toHaveCount(0, { timeout: 20_000 });
  await page.goto("/memory");
  await expect(rows(page).first()).toBeVisible();
  await expect(rows(page).filter({ hasText: FACT })).toHaveCount(0);
});

test("whoever leaves the page while forgetting can be undone has it forgotten", async ({ page, context }) => {
  await signUp(page);
  await say(page, FACT);
  await page.goto("/memory");
  const row = rows(page).filter({ hasText: FACT });
  await row.getByRole("button", { name: /^Forget…/ }).click();
  await row.getByRole("button", { name: "Forget this" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.close();
  const other = await context.newPage();
  await expect(async () => {
    await other.goto("/memory");
    await expect(other.getByText("Nothing is remembered yet.")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
});

test("what waits to be forgotten is forgotten before the next page is asked for", async ({ page }) => {
  await signUp(page);
  await say(page, FACT);
  await page.goto("/memory");
  const row = rows(page).filter({ hasText: FACT });
  await row.getByRole("button", { name: /^Forget…/ }).click();
  await row.getByRole("button", { name: "Forget this" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "DELETE" || request.isNavigationRequest()) asked.push(request.method());
  });
  await page.evaluate(() => window.location.reload());
  await expect.poll(() => asked).toEqual(["DELETE", "GET"]);
});

test("an answer that is remembered is quoted in plain words, without the marks it is laid out with", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signUp(page);
  await saidAndRemembered(page);
  await page.route("**/messages/*/context", async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    for (const item of body.data.items) {
      if (item.source) Object.assign(item.source, { role: "assistant" });
      if (item.source) item.text = "**Start small**: run `kubectl` [daily](https://example.org)";
    }
    await route.fulfill({ response, json: body });
  });
  await page.reload();
  const answer = page.getByRole("article").last();
  const used = answer.getByRole("button", { name: /Memory used/ });
  // A page that is not alive yet hears nothing.
  await expect(async () => {
    await used.click();
    await expect(used).toHaveAttribute("aria-expanded", "true", { timeout: 1_000 });
  }).toPass();
  await expect(answer.getByText("“Start small: run kubectl daily”").first()).toBeVisible();
});

test("a link to a passage of a long message asks to sign in, comes back, opens it and shows the passage", async ({
  page,
  context,
}) => {
  const { email } = await signUp(page);
  const filler = "The weather was fair and the sea was calm. ".repeat(60);
  await say(page, `${filler}I kept falcons in Leipzig. ${filler}`);
  const id = await page.locator("li.message").first().getAttribute("id");
  const link = `${new URL(page.url()).pathname}?message=${id?.slice(2)}&from=${filler.length}&to=${filler.length + 26}`;
  await context.clearCookies();
  await page.goto(link);
  await page.waitForURL(/\/sign-in\?next=/);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`**${link}`);
  await expect(page.locator("mark")).toHaveText("I kept falcons in Leipzig.");
  await expect(page.locator("mark")).toBeInViewport();
});

test("signing in never leads to another site", async ({ page, context }) => {
  const { email } = await signUp(page);
  for (const next of ["//evil.example/chat", "/\\evil.example", "https://evil.example/chat", "/chatter"]) {
    await context.clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => url.pathname === "/chat" && url.hostname === "localhost");
  }
});
