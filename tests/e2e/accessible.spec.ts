import { composer, expect, isClean, say, signUp, test } from "./harness.ts";

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1360, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing on any page or state, ${name}`, async ({ browser }) => {
    test.setTimeout(120_000);
    // What is still fading in has not its contrast yet.
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const path of ["/", "/sign-in", "/sign-up"]) {
      await page.goto(path);
      await isClean(page, path);
    }
    await signUp(page);
    await isClean(page, "start");
    await page.getByRole("button", { name: /Where could I go/ }).click();
    await expect(page.getByRole("button", { name: "Start the conversation" })).toBeVisible();
    await isClean(page, "prompt form");
    await page.keyboard.press("Escape");
    await say(page, "I am a nurse. What could I do next?");
    await isClean(page, "thread");
    await expect(async () => {
      await page.goto("/chat");
      await say(page, "What do you know about me as a nurse?");
      await page.getByRole("button", { name: /Memory used/ }).click({ timeout: 1_000 });
    }).toPass({ timeout: 40_000 });
    await isClean(page, "memory");
    if (viewport.width < 500) {
      await page.getByRole("button", { name: "Open the menu" }).click();
      await isClean(page, "drawer");
    }
    await page.getByRole("button", { name: /^Account/ }).click();
    await isClean(page, "account menu");
    await page.goto("/profile");
    await isClean(page, "profile");
    await page.goto("/nowhere");
    await isClean(page, "not found");
    await context.close();
  });
}

test("the keyboard alone goes from the first key to an answer and its memory", async ({ page }) => {
  await signUp(page);
  await page.keyboard.press("Escape");
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type("I am a nurse. What could I do next?");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article").last()).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
  await page.reload();
  await expect(composer(page)).toBeFocused();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Shift+Tab");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    if (name === "Copy") return;
  }
  throw new Error("the answer's actions were not reached");
});

test("nothing is wider than a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signUp(page);
  await say(page, `What about ${"averylongwordwithoutaspace".repeat(20)}?`);
  for (const path of ["/chat", page.url(), "/profile"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
