import { test as base, expect, type Page } from "@playwright/test";
import { composer, replied, send, signUpByForm } from "./harness.ts";
import { OFFLINE_PORT } from "./servers.ts";

// What a browser sees of a machine at home: no certificate, and so no clipboard, no cookie store, no microphone.
const HOST = "advisor.home";
const ORIGIN = `http://${HOST}:${OFFLINE_PORT}`;

const test = base.extend<{ home: Page }>({
  home: async ({ playwright, launchOptions }, use) => {
    const { executablePath, args = [] } = launchOptions;
    const browser = await playwright.chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...args, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
    });
    const page = await browser.newPage({ serviceWorkers: "block", baseURL: ORIGIN });
    const thrown: string[] = [];
    page.on("pageerror", ({ message }) => thrown.push(message));
    await use(page);
    expect(thrown).toEqual([]);
    await browser.close();
  },
});

/** What comes out when somebody pastes. */
async function pasted(page: Page): Promise<string> {
  await composer(page).fill("");
  await composer(page).press("Control+V");
  const text = await composer(page).inputValue();
  await composer(page).fill("");
  return text;
}

test("an answer, a message and a link are copied by plain http", async ({ home: page }) => {
  await signUpByForm(page, ORIGIN);
  expect(
    await page.evaluate(() => [isSecureContext, "clipboard" in navigator, "cookieStore" in window]),
  ).toEqual([false, false, false]);
  await send(page, "I am a nurse and want to become a data analyst.");
  await replied(page);
  await expect(page.getByRole("button", { name: "Speak", exact: true })).toHaveCount(0);
  await page.getByRole("article").getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeAttached();
  expect(await pasted(page)).toContain("data analyst");

  await page.getByText("I am a nurse and want").last().hover();
  await page.getByRole("button", { name: "Message actions" }).first().click();
  await page.locator("[popover]:popover-open").getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByRole("button", { name: "Save as a prompt" })).toBeHidden();
  expect(await pasted(page)).toBe("I am a nurse and want to become a data analyst.");

  await page
    .getByRole("button", { name: /^Actions for/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Share…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Make a link" }).click();
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  await expect(dialog.getByText("Copied", { exact: true })).toBeAttached();
  await page.keyboard.press("Escape");
  expect(await pasted(page)).toMatch(new RegExp(`^${ORIGIN}/shared/`));
});

test("theme and language are kept by plain http", async ({ home: page }) => {
  await signUpByForm(page, ORIGIN);
  await page.goto("/account");
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await expect(page.getByRole("heading", { name: "Konto", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: /Ada Lovelace/ }).click();
  await page.getByText("Dunkel", { exact: true }).click();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Konto", level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a browser that keeps no cookie is told so", async ({ home: page }) => {
  await page.route("**/api/auth/csrf", (route) => route.fulfill({ json: { csrfToken: "of no cookie" } }));
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill("ada@example.test");
  await page.getByLabel("Password", { exact: true }).fill("a long enough password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "kept no cookie" })).toBeVisible();
});
