import { expect, password, say, signUp, test } from "./harness.ts";

test("a prompt is filled in a form, says what is missing, and starts a conversation", async ({ page }) => {
  await signUp(page);
  await page.getByRole("button", { name: "Salary", exact: true }).click();
  await page.getByRole("button", { name: /Negotiate an offer/ }).click();
  await page.getByRole("button", { name: "Start the conversation" }).click();
  const role = page.getByLabel("Which role?");
  await expect(role).toBeFocused();
  await expect(role).toHaveAttribute("aria-invalid", "true");
  await role.fill("Senior accountant");
  await page.getByLabel("What do they offer?").fill("Base pay, no bonus, 28 days of holiday");
  await page.getByRole("button", { name: "Start the conversation" }).click();
  await expect(page.getByRole("article").last()).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
  await expect(page).toHaveURL(/\/chat\/[0-9a-f-]{36}/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the profile is kept, and the next answer is given it", async ({ page }) => {
  await signUp(page);
  await page.goto("/profile");
  const skills = page.getByLabel("Skills", { exact: true });
  await skills.fill("Go");
  await skills.press("Enter");
  await skills.fill("SQL");
  await skills.press(",");
  await page.getByText("Senior").click();
  await page.getByLabel("Years of experience").fill("6.5");
  await page.getByLabel("Summary").fill("I build payment systems.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Remove SQL" })).toBeVisible();
  await expect(page.getByLabel("Years of experience")).toHaveValue("6.5");
  await page.goto("/chat");
  await say(page, "What do you know about me?");
  await page.getByRole("button", { name: /Memory used/ }).click();
  await expect(page.getByText("Skills: Go, SQL")).toBeVisible();
});

test("the list finds, renames, pins and deletes a conversation", async ({ page }) => {
  await signUp(page);
  await say(page, "Tell me about welding as a trade.");
  await page.getByRole("link", { name: "New conversation" }).first().click();
  await expect(page.getByRole("heading", { name: /Where to/ })).toBeVisible();
  await say(page, "Tell me about nursing in a hospital.");
  const list = page.getByRole("navigation", { name: "Conversations" });
  await expect(list.getByRole("link")).toHaveCount(2);

  const actions = (title: RegExp) => page.getByRole("button", { name: title });
  await list.getByRole("link", { name: /welding/ }).hover();
  await actions(/Actions for .*welding/).click();
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByLabel("Title of the conversation").fill("My trade");
  await page.keyboard.press("Enter");
  await expect(list.getByRole("link", { name: "My trade" })).toBeVisible();
  await expect(list.getByRole("link", { name: "My trade" })).toBeFocused();

  await list.getByRole("link", { name: "My trade" }).hover();
  await actions(/Actions for My trade/).click();
  await page.getByRole("button", { name: "Pin" }).click();
  await expect(list.getByRole("heading", { name: "Pinned" })).toBeVisible();
  await page.reload();
  await expect(list.getByRole("link").first()).toHaveText("My trade");

  await list.getByRole("link", { name: /nursing/ }).hover();
  await actions(/Actions for .*nursing/).click();
  const address = page.url();
  const remove = page.getByRole("button", { name: "Delete", exact: true });
  await remove.click();
  await expect(page).toHaveURL(/\/chat$/);
  await expect(list.getByRole("link")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).toHaveURL(address);
  await expect(list.getByRole("link")).toHaveCount(2);

  await list.getByRole("link", { name: /nursing/ }).hover();
  await actions(/Actions for .*nursing/).click();
  const gone = page.waitForResponse((response) => response.url().endsWith("/bulk"));
  await remove.click();
  await expect(page).toHaveURL(/\/chat$/);
  await gone;
  await page.reload();
  await expect(list.getByRole("link")).toHaveCount(1);
});

test("a new conversation begins beside the one just begun, and Back returns to it", async ({ page }) => {
  await signUp(page);
  await say(page, "Tell me about welding as a trade.");
  const address = page.url();
  await page.getByRole("link", { name: "New conversation" }).first().click();
  await expect(page.getByRole("heading", { name: /Where to/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.getByText("Tell me about welding as a trade.").last()).toBeVisible();
});

test("accounts: a taken address, a short password and a wrong one say what to do", async ({
  page,
  context,
}) => {
  const { email } = await signUp(page);
  await context.clearCookies();
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("short");
  await expect(page.getByText("10 to go.")).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("There is an account with this address: sign in instead.")).toBeVisible();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the right password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "belong together" })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
});

test("another person's conversation is not there", async ({ page, browser }) => {
  await signUp(page);
  await say(page, "My secret is a plan.");
  const other = await browser.newContext();
  const stranger = await other.newPage();
  await signUp(stranger);
  await stranger.goto(page.url());
  await expect(stranger.getByRole("heading", { name: "There is nothing here." })).toBeVisible();
  await expect(stranger.getByText("My secret")).toHaveCount(0);
  await other.close();
});

test("the choice of light or dark is kept", async ({ page }) => {
  await signUp(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByText("Dark", { exact: true }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
});

test("pages scroll within their frame: below it there is nothing", async ({ page }) => {
  await signUp(page);
  for (const path of ["/account", "/profile", "/memory", "/prompts", "/archived", "/shared-links"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    await expect.poll(beyond, { message: path }).toBeLessThanOrEqual(0);
  }
});
