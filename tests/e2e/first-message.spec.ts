import { composer, expect, send, signUp, test } from "./harness.ts";

test("a first message that is refused leaves no empty conversation, is there after a reload, and begins one when it is sent", async ({
  page,
}) => {
  await signUp(page);
  const refusal = { code: "limit_exceeded", message: "50 messages an hour." };
  await page.route("**/messages", (route) =>
    route.request().method() === "POST"
      ? route.fulfill({ status: 429, json: { data: null, errors: [refusal] } })
      : route.continue(),
  );
  const list = page.getByRole("navigation", { name: "Conversations" });
  await composer(page).fill("A long story.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Not sent. 50 messages an hour.")).toBeVisible();
  await expect(page).toHaveURL(/\/chat$/);
  await expect(list.getByText(/gather here/)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 600 });
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(page.getByRole("button", { name: "Latest" })).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await composer(page).fill("A long story.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Not sent. 50 messages an hour.")).toBeVisible();
  await page.unrouteAll();
  await page.reload();
  await expect(list.getByText(/gather here/)).toBeVisible();
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page).toHaveURL(/\/chat\/[\w-]+$/);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(list.getByRole("link")).toHaveCount(1);
});

test("a first message that was lost to the network leaves no empty conversation: not when it is discarded, and not when it is refused after a reload", async ({
  page,
}) => {
  await signUp(page);
  const refusal = { code: "limit_exceeded", message: "50 messages an hour." };
  let isAway = true;
  await page.route("**/messages", (route) => {
    if (route.request().method() !== "POST") return route.continue();
    return isAway ? route.abort() : route.fulfill({ status: 429, json: { data: null, errors: [refusal] } });
  });
  const list = page.getByRole("navigation", { name: "Conversations" });
  await send(page, "A long story.");
  await expect(page.getByText(/Not sent/)).toBeVisible();
  await expect(list.getByRole("link")).toHaveCount(1);
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(list.getByText(/gather here/)).toBeVisible();
  await expect(page).toHaveURL(/\/chat$/);

  await send(page, "Another story.");
  await expect(page.getByText(/Not sent/)).toBeVisible();
  await expect(page).toHaveURL(/\/chat\/[\w-]+$/);
  await page.reload();
  isAway = false;
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page).toHaveURL(/\/chat$/);
  await expect(page.getByText("Another story.")).toBeVisible();
  await expect(list.getByText(/gather here/)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(list.getByRole("link")).toHaveCount(1);
});

test("what was given up without a network is taken back at the next visit", async ({ page }) => {
  await signUp(page);
  let isAway = true;
  await page.route("**/api/v1/conversations/**", (route) => (isAway ? route.abort() : route.continue()));
  const list = page.getByRole("navigation", { name: "Conversations" });
  await send(page, "A long story.");
  await expect(page.getByText(/Not sent/)).toBeVisible();
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByText(/Not sent/)).toHaveCount(0);
  await expect(list.getByRole("link")).toHaveCount(1);
  isAway = false;
  await page.goto("/chat");
  await expect(list.getByText(/gather here/)).toBeVisible();
  await page.reload();
  await expect(list.getByText(/gather here/)).toBeVisible();
});
