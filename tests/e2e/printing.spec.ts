import type { Page } from "@playwright/test";
import { expect, isClean, say, signUp, test } from "./harness.ts";

/** The browser's dialog would stand in the way: what would have been printed is counted instead. */
async function countPrints(page: Page) {
  await page.context().addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "yes");
  });
}

const printed = (page: Page) => page.locator("html[data-printed]");

test("a conversation is printed whole from its menu: who said what, by day, and nothing to press", async ({
  page,
}) => {
  await countPrints(page);
  await signUp(page);
  await say(page, "Tell me about welding as a trade.");
  const list = page.getByRole("navigation", { name: "Conversations" });
  await list.getByRole("link", { name: /welding/ }).hover();
  await page.getByRole("button", { name: /Actions for .*welding/ }).click();
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Print or save as PDF" }).click();
  const paper = await opened;
  await expect(printed(paper)).toBeAttached();
  await expect(paper).toHaveTitle(/welding/);
  await isClean(paper, "a conversation on paper");
  await expect(paper.getByRole("article")).toHaveText([/^You.*Tell me about welding/, /^Advisor.*weld/i]);
  await expect(paper.getByText(/^\d{1,2} \w{3,4} \d{4}$/)).toHaveCount(1);
  await paper.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(paper.locator("button, a, input").filter({ visible: true })).toHaveCount(0);
  const colours = await paper.getByRole("main").evaluate((main) => {
    const { color, backgroundColor } = getComputedStyle(main);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});

test("a thread of which the page shows only the end is whole on paper", async ({ page }) => {
  await countPrints(page);
  await signUp(page);
  // The thread's page shows its last twenty messages first.
  for (let turn = 1; turn <= 11; turn += 1) await say(page, `Thank you, number ${turn}.`);
  const id = page.url().split("/").at(-1);
  await page.goto(`/print/${id}`);
  await expect(printed(page)).toBeAttached();
  await expect(page.getByRole("article")).toHaveCount(22);
  await expect(page.getByRole("article").first()).toContainText("Thank you, number 1.");
});

test("a page of the app is printed without what stands around it", async ({ page }) => {
  await signUp(page);
  await say(page, "Tell me about welding as a trade.");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("textbox", { name: "Message" })).toBeHidden();
  await expect(page.getByRole("complementary")).toBeHidden();
  await expect(page.locator("button").filter({ visible: true })).toHaveCount(0);
});

test("someone else's conversation is not on paper", async ({ page, browser }) => {
  await signUp(page);
  await say(page, "Tell me about welding as a trade.");
  const address = page.url().replace("/chat/", "/print/");
  const other = await browser.newContext();
  const stranger = await other.newPage();
  await signUp(stranger, new URL(address).origin);
  expect((await stranger.goto(address))?.status()).toBe(404);
  await other.close();
});
