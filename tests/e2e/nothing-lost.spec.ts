import { composer, expect, GROK_APP, play, say, send, signUp, signUpWithGrok, test } from "./harness.ts";

test("a first message that could not be sent is still there after a reload, and is sent by one click", async ({
  page,
  context,
}) => {
  await signUpWithGrok(page);
  await play({ text: "Welcome." });
  await context.setOffline(true);
  await send(page, "My whole story, typed in a tunnel.");
  await expect(page.getByText(/Not sent/)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText("My whole story, typed in a tunnel.")).toBeVisible();
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText("Welcome.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("My whole story, typed in a tunnel.")).toHaveCount(1);
  await expect(page.getByText(/Not sent/)).toHaveCount(0);
});

test("when the session has ended, what was written waits until the person has signed in again", async ({
  page,
  context,
}) => {
  const { email } = await signUp(page, GROK_APP);
  await play({ text: "Welcome." });
  await say(page, "Hello.");
  const address = page.url();
  await context.clearCookies();
  await send(page, "Written too late.");
  await expect(page.getByText(/Your session has ended/)).toBeVisible();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("a long enough password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(address);
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("a draft is its owner's alone, and signing out leaves nothing behind", async ({ page }) => {
  await signUp(page);
  await composer(page).fill("Between the two of us");
  await page.waitForTimeout(500);
  await page.evaluate(() => sessionStorage.setItem("of this tab", "Between pages"));
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  const kept = () => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(await kept()).not.toContain("Between");
  await signUp(page);
  await expect(composer(page)).toHaveValue("");
});

test("signing out without a network says that it did not, and does at the next click", async ({
  page,
  context,
}) => {
  await signUp(page);
  await composer(page).fill("Between the two of us");
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: /^Account/ }).click();
  const out = page.getByRole("button", { name: "Sign out" });
  await expect(out).toBeVisible();
  await context.setOffline(true);
  await out.click();
  await expect(page.getByRole("alert").filter({ hasText: "still signed in" })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain("Between");
  await context.setOffline(false);
  await out.click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/chat");
  await page.waitForURL(/sign-in/);
});

test("a message that was refused goes back to where it was written, and is sent as it is then", async ({
  page,
}) => {
  await signUp(page);
  await say(page, "Hello.");
  const refusal = { code: "limit_exceeded", message: "50 messages an hour." };
  await page.route("**/messages", (route) =>
    route.request().method() === "POST"
      ? route.fulfill({ status: 429, json: { data: null, errors: [refusal] } })
      : route.continue(),
  );
  await send(page, "A long story.");
  await expect(page.getByText("Not sent. 50 messages an hour.")).toBeVisible();
  await composer(page).fill("And its end.");
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(composer(page)).toHaveValue("A long story.\n\nAnd its end.");
  await expect(composer(page)).toBeFocused();
  await expect(page.getByText(/Not sent/)).toHaveCount(0);
  await page.unrouteAll();
  await say(page, "A short story.");
  await page.reload();
  await expect(page.locator("li.message")).toHaveCount(4);
});

test("a template's message that was refused is the template's also after it was edited and the page loaded anew", async ({
  page,
}) => {
  await signUp(page);
  const sent: (string | null)[] = [];
  await page.route("**/messages", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    sent.push(route.request().postDataJSON().prompt_id);
    const refusal = { code: "limit_exceeded", message: "50 messages an hour." };
    if (sent.length > 1) return route.continue();
    await route.fulfill({ status: 429, json: { data: null, errors: [refusal] } });
  });
  await composer(page).pressSequentially("/where could");
  await page.getByRole("option", { name: /Where could I go/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox").first()).toBeVisible();
  for (const box of await dialog.getByRole("textbox").all()) await box.fill("nursing");
  await dialog.getByRole("button", { name: "Start the conversation" }).click();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.keyboard.type(" And near the sea.");
  await page.reload();
  await expect(composer(page)).toHaveValue(/near the sea/);
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled();
  await composer(page).press("Enter");
  await expect(page.getByRole("article")).toHaveCount(1);
  expect(sent).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), sent[0]]);
});

test("two tabs of one conversation keep the words of both", async ({ page, context }) => {
  await signUp(page);
  await say(page, "Hello.");
  const other = await context.newPage();
  await other.goto(page.url());
  await composer(page).fill("From here");
  await expect(composer(other)).toHaveValue("From here");
  // Both write within a moment, before either hears of the other.
  await Promise.all([composer(page).fill("From here, on"), composer(other).fill("From there")]);
  await page.waitForTimeout(1_000);
  await other.close();
  await page.reload();
  await expect(composer(page)).toHaveValue(/From there/);
  await expect(composer(page)).toHaveValue(/From here, on/);
});

test("a conversation that was deleted does not come back with the Back button", async ({ page }) => {
  await signUp(page);
  await page.goto("/profile");
  await page.goto("/chat");
  await say(page, "Tell me about welding as a trade.");
  await page.getByRole("link", { name: "New conversation" }).first().click();
  const list = page.getByRole("navigation", { name: "Conversations" });
  await list.getByRole("link", { name: /welding/ }).click();
  await page.waitForURL(/\/chat\/[0-9a-f-]{36}$/);
  await list.getByRole("link", { name: /welding/ }).hover();
  await page.getByRole("button", { name: /Actions for .*welding/ }).click();
  const gone = page.waitForResponse((response) => response.url().endsWith("/bulk"));
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("heading", { name: /Where to/ })).toBeVisible();
  await gone;
  await page.goBack();
  await page.goForward();
  await expect(page.getByText("Tell me about welding as a trade.")).toHaveCount(0);
});
