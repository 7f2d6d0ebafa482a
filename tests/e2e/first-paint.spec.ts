import { expect, play, say, signUp, signUpWithGrok, test } from "./harness.ts";

const ANSWER = "Lead with **what changed**:\n\n- the time it took\n- the money it saved";

test("a thread stands at its end with its answers drawn where no script runs, and nothing moves when they do", async ({
  page,
  browser,
}) => {
  await signUpWithGrok(page);
  await play({ text: Array(30).fill(ANSWER).join("\n\n") }, { text: ANSWER });
  await say(page, "How do I write it?");
  await say(page, "And shorter?");
  const storageState = await page.context().storageState();
  const without = await browser.newContext({ javaScriptEnabled: false, storageState });
  const still = await without.newPage();
  await still.goto(page.url());
  const last = still.getByRole("article").last();
  await expect(last.getByText("what changed")).toHaveCSS("font-weight", /^[67]/);
  await expect(last.getByRole("listitem")).toHaveCount(2);
  await expect(still.getByText("**what changed**")).toHaveCount(0);
  await expect(last).toBeInViewport();
  await without.close();

  await page.reload();
  await page.getByRole("article").last().getByRole("button", { name: "Copy" }).waitFor();
  expect(await page.evaluate(shiftSoFar)).toBeLessThanOrEqual(0.02);
});

/** The page's cumulative layout shift, a second from now. */
function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 1_000);
  });
}

test("a page that is slow to come is said to be on its way until it is there", async ({ page }) => {
  await signUp(page);
  await say(page, "I am a nurse.");
  await page.reload();
  await expect(page.getByRole("button", { name: "Copy" }).last()).toBeVisible();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    (url) => url.pathname === "/chat",
    async (route) => {
      await released;
      await route.continue();
    },
  );
  await page.getByRole("link", { name: "New conversation" }).filter({ visible: true }).first().click();
  const onItsWay = page.getByText("Loading the page");
  await expect(onItsWay).toBeAttached();
  await expect(page.getByRole("article").first()).toBeVisible();
  release();
  await expect(page).toHaveURL(/\/chat$/);
  await expect(onItsWay).toHaveCount(0);
});
