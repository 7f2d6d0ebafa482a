import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const password = "a long enough password";

async function signUp(page: Page) {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("E-mail").fill(`${crypto.randomUUID()}@example.test`);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/chat");
}

async function say(page: Page, text: string) {
  await page.getByRole("textbox", { name: "Message" }).fill(text);
  await page.getByRole("textbox", { name: "Message" }).press("Enter");
  await expect(page.getByRole("button", { name: "Copy" }).last()).toBeVisible({ timeout: 30_000 });
}

test("a person signs up, talks, and another conversation remembers what they said", async ({ page }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!new URL(request.url()).hostname.match(/^localhost$/)) foreign.push(request.url());
  });
  await signUp(page);
  await say(page, "I ran the Kubernetes clusters of a bank for four years and wrote the on-call handbook.");
  await expect(page).toHaveURL(/\/chat\/[0-9a-f-]{36}/);
  await expect(page.getByRole("navigation").getByRole("link", { name: /Kubernetes clusters/ })).toBeVisible();
  await page.reload();
  await expect(page.getByText("wrote the on-call handbook").first()).toBeVisible();

  await expect(async () => {
    await page.goto("/chat");
    await say(page, "What do you know about my experience with Kubernetes?");
    await expect(page.getByText(/Memory used · [1-9]/)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
  await page.getByText(/Memory used/).click();
  const source = page.getByRole("link", { name: /Kubernetes clusters/ }).last();
  await source.click();
  await expect(page.getByText("wrote the on-call handbook").first()).toBeVisible();
  expect(foreign).toEqual([]);
});

test("a prompt is filled in a form and starts a conversation", async ({ page }) => {
  await signUp(page);
  await page.getByRole("listitem").getByRole("button").first().click();
  for (const field of await page.locator("form [required]").all()) {
    const isChoice = (await field.evaluate((element) => element.tagName)) === "SELECT";
    if (isChoice) await field.selectOption({ index: 1 });
    else await field.fill((await field.getAttribute("type")) === "number" ? "3" : "data engineer");
  }
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("button", { name: "Copy" }).last()).toBeVisible({ timeout: 30_000 });
});

test("the profile is kept", async ({ page }) => {
  await signUp(page);
  await page.goto("/profile");
  await page.getByLabel("Skills").fill("Go, SQL");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Skills")).toHaveValue("Go, SQL");
});

test("a wrong password says so and signs nobody in", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("nobody@example.test");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The address or the password is not right.")).toBeVisible();
});

for (const path of ["/", "/sign-in", "/sign-up", "/chat", "/profile"]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    if (!["/", "/sign-in", "/sign-up"].includes(path)) await signUp(page);
    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
