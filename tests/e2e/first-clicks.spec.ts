import type { Page } from "@playwright/test";
import { anAdmin } from "./an-admin.ts";
import { expect, hold, isClean, password, signUp, test } from "./harness.ts";
import { saidAndRemembered } from "./remembered.ts";

// A part of the page may be on its way through a test's hands when that ends.
test.afterEach(({ page }) => page.unrouteAll({ behavior: "ignoreErrors" }));

/** Holds back the scripts of the pages that are loaded from now on, until what is returned is called. */
const holdScripts = (page: Page) => hold(page, /\/_next\/static\/chunks\/.*\.js/);

/** Loads the page again with its scripts held back, until what is returned is called. */
async function reloadWithoutScripts(page: Page) {
  const release = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByRole("article").last()).toBeVisible();
  return release;
}

test("a form that is sent before the page is alive is sent when it is, and nothing of it stands in an address", async ({
  page,
}) => {
  const { email } = await signUp(page);
  await page.context().clearCookies();
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  const release = await holdScripts(page);
  await page.goto("/sign-in", { waitUntil: "commit" });
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  release();
  await page.waitForURL("**/chat");
  expect(addresses.filter((address) => address.includes("password="))).toEqual([]);
});

test("a form that React has and does not hear yet is not sent by the browser, and is tried again", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await page.evaluate(() => {
    const form = Object.assign(document.createElement("form"), { __reactProps$twin: {}, id: "twin" });
    form.append(Object.assign(document.createElement("input"), { name: "password", value: "a secret" }));
    document.body.append(form);
    form.requestSubmit();
  });
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.evaluate(() =>
    document.getElementById("twin")?.addEventListener("submit", (event) => {
      event.preventDefault();
      (event.target as HTMLFormElement).dataset.heard = "";
    }),
  );
  await expect(page.locator("#twin")).toHaveAttribute("data-heard", "");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("what is typed for the palette before the page is alive stands in it when it is, and leaves the message alone", async ({
  page,
}) => {
  await signUp(page);
  const release = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  const field = page.getByRole("textbox", { name: "Message" });
  await field.fill("Dear advisor");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("proj");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("f");
  await page.keyboard.press("Enter");
  release();
  const palette = page.getByRole("combobox", { name: /Search/ });
  await expect(palette).toHaveValue("prof");
  await page.keyboard.type("ile");
  await expect(palette).toHaveValue("profile");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("Dear advisor");
});

test("what is clicked in a thread before the page is alive is done when it is", async ({ page }) => {
  await signUp(page);
  await saidAndRemembered(page);
  const reply = page.getByRole("article").last();
  await expect(reply.getByRole("button", { name: /^Memory used/ })).toBeVisible();

  let release = await reloadWithoutScripts(page);
  const used = reply.getByRole("button", { name: /^Memory used/ });
  await used.click();
  await used.click();
  await expect(used).toHaveAttribute("aria-expanded", "false");
  release();
  await expect(used).toHaveAttribute("aria-expanded", "true");
  await expect(reply.getByText(/clusters of a bank/).first()).toBeVisible();
  await isClean(page, "memory that was asked for early");

  await page.unrouteAll();
  release = await reloadWithoutScripts(page);
  await reply.getByRole("button", { name: "Message actions" }).click();
  release();
  await expect(page.getByRole("button", { name: "Details" })).toBeVisible();
  await expect(used).toHaveAttribute("aria-expanded", "false");
});

test("a click on what is alive is one click", async ({ page }) => {
  await signUp(page);
  await saidAndRemembered(page);
  const used = page
    .getByRole("article")
    .last()
    .getByRole("button", { name: /^Memory used/ });
  for (const expanded of ["true", "false", "true"]) {
    await used.click();
    await expect(used).toHaveAttribute("aria-expanded", expanded);
  }
});

test("a receipt that is chosen before the page is alive is checked when it is", async ({ page }) => {
  await anAdmin(page);
  const release = await holdScripts(page);
  await page.goto("/admin/audit", { waitUntil: "commit" });
  const buffer = Buffer.from('{"no": "receipt"}');
  const label = "Check a receipt of a deleted account";
  await page.getByLabel(label).setInputFiles({ name: "receipt.json", mimeType: "application/json", buffer });
  release();
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toBeVisible();
});

/** An answer that somebody rated, in a thread that is alive and whose rating is not; what makes that alive. */
async function ratedAndReloaded(page: Page) {
  await signUp(page);
  await saidAndRemembered(page);
  const reply = page.getByRole("article").last();
  await reply.hover();
  const helped = reply.getByRole("button", { name: "This helped" });
  await helped.click();
  await reply.getByRole("button", { name: "Skip" }).click();
  await expect(helped).toHaveAttribute("aria-pressed", "true");
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (body.includes("aria-pressed:text-accent-strong")) await released;
    await route.fulfill({ response, body });
  });
  await page.reload({ waitUntil: "commit" });
  await expect(reply.locator("xpath=ancestor::*[@data-alive]").first()).toBeAttached();
  const part = helped.locator("xpath=ancestor::*[@data-part]");
  return { helped, part, release: () => release() };
}

test("what is clicked in a part that comes late, in a thread that is alive, is done when it is", async ({
  page,
}) => {
  const { helped, release } = await ratedAndReloaded(page);
  await helped.click();
  await expect(helped).toHaveAttribute("aria-pressed", "true");
  release();
  await expect(helped).toHaveAttribute("aria-pressed", "false");
});

test("a click that React heard, because it got done with a part for it, is not done again", async ({
  page,
}) => {
  const { helped, part, release } = await ratedAndReloaded(page);
  const isHeard = await helped.evaluate((button: HTMLElement) => {
    // What React's part of such a click leaves: properties on the element, and an event that comes through.
    const stand = document.createElement("div");
    stand.dataset.part = "";
    document.body.append(stand);
    const clicked = (properties: object) => {
      const twin = Object.assign(document.createElement("button"), properties);
      twin.type = "button";
      stand.append(twin);
      twin.click();
      return window.earlyClicks?.find((click) => click.button === twin)?.isHeard;
    };
    const heard = [clicked({ __reactProps$twin: {} }), clicked({})];
    window.earlyClicks?.push({ button, isHeard: true });
    return heard;
  });
  expect(isHeard).toEqual([true, false]);
  release();
  await expect(part).toHaveAttribute("data-alive", "");
  await page.waitForTimeout(500);
  await expect(helped).toHaveAttribute("aria-pressed", "true");
});
