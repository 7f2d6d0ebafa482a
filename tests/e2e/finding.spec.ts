import type { Page } from "@playwright/test";
import { composer, expect, isClean, say, send, signUp, test } from "./harness.ts";

const field = (page: Page) => page.getByRole("combobox", { name: /Search/ });
const option = (page: Page, name: RegExp | string) => page.getByRole("option", { name });

test("what was said is found from anywhere, and shown where it was said", async ({ page }) => {
  await signUp(page);
  await say(page, "I keep bees on a roof in Ghent, and write C++ by day.");
  const address = page.url();
  for (const more of ["What is a good next step?", "And after that?"]) await say(page, more);
  await page.goto("/chat");
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("ghent c++");
  const hit = option(page, /You: .*bees on a roof/);
  await expect(hit).toBeVisible();
  await expect(hit.locator("mark").first()).toHaveText("Ghent");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await hit.click();
  await page.waitForURL(`${address}?message=*`);
  await expect(page.getByRole("main").locator("mark")).toHaveText("Ghent");
  await expect(page.getByRole("main").locator("mark")).toBeInViewport();
  // In the thread that is open it only lights up.
  await page.keyboard.press("Control+k");
  // What is typed at once is not lost.
  await page.keyboard.type("ghent c++");
  await expect(hit).toBeVisible();
  await hit.click();
  await expect(
    page.getByRole("main").getByRole("listitem").filter({ hasText: "bees on a roof" }).first(),
  ).toBeFocused();
});

test("a message far back in a long thread comes into view and lights up", async ({ page }) => {
  test.setTimeout(150_000);
  await signUp(page);
  await say(page, "The very first thing: my marzipan recipe.");
  const address = page.url();
  const id = address.split("/").at(-1);
  await page.evaluate(async (conversation) => {
    for (let n = 0; n < 24; n++) {
      await fetch(`/api/v1/conversations/${conversation}/messages`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ text: `Then number ${n} came, and the day went on.` }),
      });
    }
  }, id);
  await page.goto("/chat");
  await page.getByRole("button", { name: "Search" }).click();
  await page.keyboard.type("marzip");
  await option(page, /You: .*recipe/).click();
  const mark = page.getByRole("main").locator("mark");
  await expect(mark).toHaveText("marzip");
  await expect(mark).toBeInViewport();
});

test("the palette goes everywhere and does what can be done from anywhere, by keyboard alone", async ({
  page,
}) => {
  await signUp(page);
  const choose = async (words: string, name: string) => {
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(words);
    await expect(option(page, name)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  };
  await choose("prof", "Your profile");
  await page.waitForURL("**/profile");
  await choose("mem", "Memory");
  await page.waitForURL("**/memory");
  await choose("temp", "New temporary conversation");
  await expect(page.getByRole("heading", { name: "Off the record" })).toBeVisible();
  await choose("dark", "Dark theme");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Control+Shift+o");
  await page.waitForURL(/\/chat$/);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  // The sheet is asked for before the palette has told of its end.
  await page.evaluate(() => {
    document.querySelector("dialog")?.close();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "/", ctrlKey: true }));
  });
  await expect(page.getByRole("dialog")).toHaveCount(1);
  const sheet = page.getByRole("heading", { name: "Keyboard shortcuts" });
  await expect(sheet).toBeVisible();
  // Words are selected from inside to beyond its edge: that is no click beside it.
  await sheet.hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(sheet).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(page.locator("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+/");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Escape");
  await expect(composer(page)).toBeFocused();
  await composer(page).fill("");
  await page.keyboard.type("What? k / o");
  await expect(composer(page)).toHaveValue("What? k / o");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("sign out");
  await expect(option(page, "Sign out")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/$/);
});

test("a template is found in the palette, filled in, and begins a conversation", async ({ page }) => {
  await signUp(page);
  await page.goto("/profile");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("template");
  await expect(option(page, /Start from a template/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Find a template" })).toBeFocused();
  await page.keyboard.type("where could");
  await expect(option(page, /Where could I go/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Start the conversation" })).toBeVisible();
  for (const box of await dialog.getByRole("textbox").all()) await box.fill("nursing");
  await dialog.getByRole("button", { name: "Start the conversation" }).click();
  await page.waitForURL(/\/chat\/[0-9a-f-]{36}$/);
  await expect(page.getByText(/nursing/).first()).toBeVisible();
});

test("a slash lists templates above the field; what names none is a message", async ({ page }) => {
  await signUp(page);
  await say(page, "Hello there.");
  await composer(page).pressSequentially("/");
  const list = page.getByRole("listbox", { name: "Templates" });
  await expect(list).toBeVisible();
  await isClean(page, "slash");
  const all = await list.getByRole("option").count();
  await composer(page).pressSequentially("salary");
  expect(await list.getByRole("option").count()).toBeLessThan(all);
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await expect(composer(page)).toHaveValue("/salary");
  await composer(page).fill("/");
  await expect(list).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option").nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Start the conversation" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(composer(page)).toHaveValue("/");
  await composer(page).fill("/etc/hosts is what I edited");
  await expect(list).toHaveCount(0);
  await send(page, "/etc/hosts is what I edited");
  await expect(page.getByText("/etc/hosts is what I edited")).toBeVisible();
});

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 800 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing in palette, results and shortcuts, ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await signUp(page);
    await say(page, "I keep bees on a roof.");
    await page.keyboard.press("Control+k");
    await expect(option(page, "Your profile")).toBeVisible();
    await isClean(page, "palette");
    await page.keyboard.type("bees");
    await expect(option(page, /You: /)).toBeVisible();
    await isClean(page, "results");
    await field(page).fill("zzzz");
    await expect(page.getByText("Nothing in your conversations has “zzzz”.").first()).toBeVisible();
    await isClean(page, "nothing found");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+/");
    await isClean(page, "shortcuts");
    await context.close();
  });
}
