import { calls, composer, expect, play, replied, say, send, signUpWithGrok, test } from "./harness.ts";

const WORDS = Array.from({ length: 120 }, (_, index) => `word${index}`).join(" ");

test("an answer streams, Stop keeps its part, and one click asks again", async ({ page }) => {
  await signUpWithGrok(page);
  const long = Array.from({ length: 400 }, (_, index) => `word${index}`).join(" ");
  await play({ text: long, gapMs: 40 });
  await send(page, "Tell me a lot.");
  const reply = page.getByRole("article").last();
  await expect(reply).toContainText("word5 ");
  await expect(reply).not.toContainText("word300 ");
  await page.getByRole("button", { name: "Stop the reply" }).click();
  await expect(reply).toContainText("You stopped this reply.");
  await page.reload();
  await expect(page.getByRole("article").last()).toContainText("word5 ");
  await play({ text: "A short one." });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("A short one.")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a reply goes on while the page is closed, and a reload in the middle of it goes on live", async ({
  page,
}) => {
  await signUpWithGrok(page);
  await play({ text: WORDS, gapMs: 60 });
  await send(page, "Tell me a lot.");
  await expect(page.getByRole("article").last()).toContainText("word3 ");
  await page.reload();
  await expect(page.getByRole("button", { name: "Stop the reply" })).toBeVisible();
  await replied(page);
  await expect(page.getByRole("article").last().locator(".prose")).toHaveText(WORDS);

  await send(page, "Once more.");
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByRole("article").last()).toContainText("word3 ");
  const address = page.url();
  await page.goto("about:blank");
  await page.waitForTimeout(5_000);
  await page.goto(address);
  await expect(page.getByRole("article").last().locator(".prose")).toHaveText(WORDS);
  expect(await calls()).toBe(2);
});

for (const [fault, script, says] of [
  ["refuses", { status: 401 }, /refused the request/],
  ["is down", { status: 503 }, /could not be reached/],
  ["is silent", { delayMs: 6_000 }, /took too long/],
  ["is cut midway", { text: WORDS, gapMs: 10, cutAfter: 20 }, /could not be reached/],
] as const) {
  test(`when the model ${fault}, the page says so, keeps the message, and one click mends it`, async ({
    page,
  }) => {
    await signUpWithGrok(page);
    await play(script);
    await send(page, "Should I ask for a raise?");
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText("Should I ask for a raise?").last()).toBeVisible();
    await play({ text: "Yes, with three reasons." });
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByText("Yes, with three reasons.")).toBeVisible();
  });
}

test("what could not be sent stays, and is sent once by one click", async ({ page, context }) => {
  await signUpWithGrok(page);
  await play({ text: "Hello." });
  await say(page, "First.");
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await send(page, "From a tunnel.");
  await expect(page.getByText(/Not sent/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toHaveCount(0);
  await page.getByRole("button", { name: "Send again" }).click();
  await replied(page);
  await page.reload();
  await expect(page.getByText("From a tunnel.")).toHaveCount(1);
});

test("Enter sends, Shift+Enter breaks the line, the field grows, and a draft survives a reload", async ({
  page,
}) => {
  await signUpWithGrok(page);
  await play({ text: "Hello." });
  const field = composer(page);
  const height = async () => (await field.boundingBox())?.height ?? 0;
  const low = await height();
  await field.pressSequentially("one");
  for (const line of ["two", "three", "four"]) {
    await field.press("Shift+Enter");
    await field.pressSequentially(line);
  }
  expect(await height()).toBeGreaterThan(low * 2);
  await page.waitForTimeout(400);
  await page.reload();
  await expect(field).toHaveValue("one\ntwo\nthree\nfour");
  await field.press("Enter");
  await replied(page);
  await expect(field).toHaveValue("");
  await page.reload();
  await expect(field).toHaveValue("");
});

test("markdown is drawn with tables and code, its images ask nobody, its links name their host", async ({
  page,
}) => {
  await signUpWithGrok(page);
  await play({
    text: "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n```ts\nconst a = 1;\n```\n\n![x](https://evil.example/x.png) [bands](https://example.com/b) [bad](javascript:alert(1)) <img src=x onerror=alert(1)>",
  });
  await say(page, "Show me.");
  await expect(page.getByRole("cell", { name: "2" })).toBeVisible();
  await expect(page.getByRole("link", { name: "bands" })).toHaveAttribute("rel", /noreferrer/);
  await expect(page.getByText("(example.com)")).toBeVisible();
  await expect(page.getByRole("link", { name: "bad" })).toHaveCount(0);
  await expect(page.locator("article img")).toHaveCount(0);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy the code" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("const a = 1;");
});

test("a second tab sees the reply that the first one asked for, live", async ({ page, context }) => {
  await signUpWithGrok(page);
  const long = Array.from({ length: 400 }, (_, index) => `word${index}`).join(" ");
  await play({ text: long, gapMs: 40 });
  await send(page, "Tell me a lot.");
  await expect(page).toHaveURL(/\/chat\/[0-9a-f-]{36}/);
  await expect(page.getByRole("article").last()).toContainText("word2 ");
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole("article").last()).toContainText("word4 ");
  await replied(second);
  await expect(second.getByRole("article").last().locator(".prose")).toHaveText(long);
});
