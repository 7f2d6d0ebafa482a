import type { Page } from "@playwright/test";
import { expect, isClean, say, signUp, test } from "./harness.ts";

const list = (page: Page) => page.getByRole("navigation", { name: "Conversations" });

async function pick(page: Page, title: RegExp, action: string) {
  await list(page).getByRole("link", { name: title }).hover();
  await page.getByRole("button", { name: new RegExp(`Actions for .*${title.source}`) }).click();
  await page.getByRole("button", { name: action }).click();
}

async function threeConversations(page: Page) {
  await signUp(page);
  for (const text of ["Tell me about welding.", "Tell me about nursing.", "Tell me about baking."]) {
    await page.goto("/chat");
    await say(page, text);
  }
}

test("a conversation is shared by a link that anybody reads, and that its owner ends", async ({
  page,
  browser,
}) => {
  await signUp(page);
  await say(page, "Should I become a pilot?");
  await pick(page, /pilot/, "Share…");
  await expect(page.getByRole("button", { name: "Make a link" })).toBeVisible();
  await isClean(page, "share");
  await page.getByRole("button", { name: "Make a link" }).click();
  const field = page.getByLabel("The link", { exact: true });
  await expect(field).toHaveValue(/\/shared\/[\w-]{43}$/);
  await isClean(page, "link");
  const link = await field.inputValue();
  await page.getByRole("button", { name: "Done" }).click();
  await say(page, "A later secret.");

  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(link);
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(stranger.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(stranger.getByRole("main").getByText("Should I become a pilot?").last()).toBeVisible();
  await expect(stranger.getByRole("article")).toHaveCount(1);
  await expect(stranger.getByText("A later secret.")).toHaveCount(0);
  await expect(stranger.getByText(/Memory used/)).toHaveCount(0);
  await isClean(stranger, "shared page");
  await stranger.setViewportSize({ width: 390, height: 844 });
  expect(await stranger.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.goto("/shared-links");
  await expect(page.getByRole("link", { name: "Should I become a pilot?" }).last()).toBeVisible();
  await isClean(page, "shared links");
  await page.getByRole("button", { name: /End link/ }).click();
  await expect(page.getByText("You share nothing.")).toBeVisible();
  expect((await stranger.goto(link))?.status()).toBe(404);
  await expect(stranger.getByText("There is nothing here.")).toBeVisible();
  await stranger.context().close();
});

test("tags narrow the list, and several conversations are tagged, and deleted with one undo", async ({
  page,
}) => {
  await threeConversations(page);
  await pick(page, /welding/, "Tags…");
  await page.getByLabel("New tag").fill("Trades");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: "Trades" })).toBeChecked();
  await isClean(page, "tags");
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Trades" }).click();
  await expect(list(page).getByRole("link")).toHaveCount(1);
  await page.getByRole("button", { name: "Trades" }).click();
  await expect(list(page).getByRole("link")).toHaveCount(3);

  await pick(page, /nursing/, "Select…");
  const area = page.getByRole("region", { name: "Select conversations" });
  await area.getByRole("checkbox", { name: /baking/ }).check();
  await expect(area.getByText("2 selected")).toBeVisible();
  await isClean(page, "selecting");
  await area.getByRole("button", { name: "Tag…" }).click();
  await page.keyboard.type("Care");
  await page.keyboard.press("Enter");
  await area.getByRole("button", { name: "Delete" }).click();
  await expect(area.getByRole("checkbox")).toHaveCount(1);
  await expect(page.getByText("Deleted for good in 8 seconds.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(area.getByRole("checkbox")).toHaveCount(3);
  await area.getByRole("button", { name: "Delete" }).click();
  await area.getByRole("button", { name: "Done" }).click();
  await expect(list(page).getByRole("link")).toHaveCount(1);
  await page.reload();
  await expect(list(page).getByRole("link")).toHaveCount(1);
});

test("a conversation goes on from one of its messages in another one", async ({ page }) => {
  await signUp(page);
  await say(page, "I am a nurse. What could I do next?");
  await say(page, "And if I moved to the coast?");
  const origin = page.url();
  await page.getByRole("article").first().getByRole("button", { name: "Message actions" }).click();
  await page.getByRole("button", { name: /Go on from here/ }).click();
  await page.waitForURL((url) => url.href !== origin && url.pathname.startsWith("/chat/"));
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByText("And if I moved to the coast?")).toHaveCount(0);
  await say(page, "And if I stayed?");
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.goto(origin);
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByText("And if I stayed?")).toHaveCount(0);
});
