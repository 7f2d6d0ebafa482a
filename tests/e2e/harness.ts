import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import type { Script } from "../fakes/grok.ts";
import { GROK_APP, GROK_CONTROL, OFFLINE_APP } from "./servers.ts";

export { expect } from "@playwright/test";
export { GROK_APP } from "./servers.ts";

export const password = "a long enough password";

const FAULTS = /Content Security Policy|MISSING_MESSAGE|FORMATTING_ERROR|INVALID_MESSAGE/;

/** Every test also fails when the page asked another host for anything, threw, or lacked words. */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ context }, use) => {
      const seen: string[] = [];
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.hostname !== "localhost")
          seen.push(`asked for ${url.href}`);
      });
      // What the policy refuses is a fault of the page, whether anybody misses it or not; so is a word that is not there.
      context.on("console", (message) => {
        if (FAULTS.test(message.text())) seen.push(message.text());
      });
      context.on("weberror", (error) => seen.push(`threw ${error.error().message}`));
      await use(undefined);
      expect(seen).toEqual([]);
    },
    { auto: true },
  ],
});

/** An account of its own, made and signed in by the two requests that the form makes; no page is opened. */
export async function anAccount(page: Page, origin = OFFLINE_APP): Promise<{ email: string }> {
  const email = `${crypto.randomUUID()}@example.test`;
  const headers = { origin };
  const account = { name: "Ada Lovelace", email, password };
  const { request } = page.context();
  const made = await request.post(`${origin}/api/v1/users`, { data: account, headers });
  expect(made.status()).toBe(201);
  const { csrfToken } = await (await request.get(`${origin}/api/auth/csrf`)).json();
  const form = { email, password, csrfToken, callbackUrl: `${origin}/chat`, json: "true" };
  await request.post(`${origin}/api/auth/callback/credentials`, { form, headers });
  return { email };
}

/** An account of its own, and its start page. */
export async function signUp(page: Page, origin = OFFLINE_APP): Promise<{ email: string }> {
  const account = await anAccount(page, origin);
  await page.goto(`${origin}/chat`);
  expect(new URL(page.url()).pathname).toBe("/chat");
  return account;
}

/** The same by the form, as a person does it: for what begins there. */
export async function signUpByForm(page: Page, origin = ""): Promise<{ email: string }> {
  const email = `${crypto.randomUUID()}@example.test`;
  await page.goto(`${origin}/sign-up`);
  await page.getByLabel("Name").fill("Ada Lovelace");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL("**/chat");
  return { email };
}

/**
 * An account on the app that speaks with the scripted Grok. What may be said next is not asked for: that would
 * be one more call of the scripted Grok.
 */
export async function signUpWithGrok(page: Page): Promise<void> {
  await page.route("**/suggestions", (route) => route.fulfill({ json: { data: { items: [] } } }));
  await signUp(page, GROK_APP);
}

export function composer(page: Page) {
  return page.getByRole("textbox", { name: "Message" });
}

export async function send(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  // Only a page that is alive lets it be sent.
  await expect(page.getByRole("button", { name: "Send" })).toBeEnabled();
  await composer(page).press("Enter");
}

/** Says something and waits until the reply has come to its end. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await page.getByRole("article").count();
  await send(page, text);
  await expect(page.getByRole("article")).toHaveCount(before + 1, { timeout: 20_000 });
  await replied(page);
}

export async function replied(page: Page): Promise<void> {
  await expect(page.getByRole("article").last()).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
  await expect(page.getByRole("button", { name: "Send" })).toBeVisible();
}

/** Holds back what is asked for there from now on, until what is returned is called. */
export async function hold(page: Page, url: Parameters<Page["route"]>[0]): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** How the scripted Grok answers from now on. */
export async function play(...scripts: Script[]): Promise<void> {
  await fetch(GROK_CONTROL, { method: "PUT", body: JSON.stringify(scripts) });
}

/** What the scripted Grok was asked since it was last told how to answer. */
export async function calls(): Promise<number> {
  return (await (await fetch(GROK_CONTROL)).json()).calls;
}

/** Axe finds nothing in what is shown. `state` says what that is, where it finds something. */
export async function isClean(page: Page, state: string): Promise<void> {
  // What comes in parts is looked at when its heading has come.
  await expect(page.locator("h1").filter({ visible: true }).first(), `${state}: a heading`).toBeAttached();
  // Contrast is measured on what has come to rest; what was drawn just now begins to move with the next frame.
  await page.evaluate(async () => {
    const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 500))]);
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => null)));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, state).toEqual([]);
}
