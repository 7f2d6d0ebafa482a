import { expect, say, signUp, test } from "./harness.ts";

test("paused, nothing is remembered, and the thread and the list say so", async ({ page }) => {
  await signUp(page);
  await page.goto("/memory");
  await page.getByRole("switch", { name: "Remember what I say" }).click();
  await expect(page.getByText(/Paused since/)).toBeVisible();
  await page.getByRole("link", { name: "New conversation" }).first().click();
  await say(page, "I also tune pianos.");
  await expect(page.getByText("Memory is paused: nothing said now is remembered.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Not remembered")).toBeVisible();
  await page.getByRole("link", { name: "Memory · paused" }).click();
  await expect(page.getByText("Nothing is remembered yet.")).toBeVisible();
  await page.getByRole("switch", { name: "Remember what I say" }).click();
  await expect(page.getByRole("link", { name: "Memory", exact: true })).toBeVisible();
});

test("a temporary conversation is marked, survives a reload, and is not in memory", async ({ page }) => {
  await signUp(page);
  await page.getByRole("link", { name: "Temporary conversation" }).click();
  await expect(page.getByRole("heading", { name: "Off the record" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Off the record" })).toBeVisible();
  await say(page, "I am thinking about quitting.");
  await expect(
    page.getByText(/Temporary: nothing here is remembered, and it is gone tomorrow at/),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByText("I am thinking about quitting.").first()).toBeVisible();
  await expect(page.getByText(/Temporary: nothing here is remembered/)).toBeVisible();
  const list = page.getByRole("navigation", { name: "Conversations" });
  await expect(list.getByRole("img", { name: "Temporary:" })).toBeVisible();
  await page.goto("/memory");
  await expect(page.getByText("Nothing is remembered yet.")).toBeVisible();
});
