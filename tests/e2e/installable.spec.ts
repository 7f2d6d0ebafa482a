import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./harness.ts";

test.use({ serviceWorkers: "allow" });

interface Manifest {
  start_url: string;
  display: string;
  icons: { src: string; sizes: string; type: string }[];
}

async function untilServed(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
  });
}

test("a browser can install it: a manifest whose icons are what they say", async ({ page }) => {
  await page.goto("/");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest: Manifest = await (await page.request.get(href ?? "/")).json();
  expect(manifest).toMatchObject({ start_url: "/chat", display: "standalone" });
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await page.request.get(src);
    expect(icon.headers()["content-type"], src).toContain(type);
    if (sizes === "any") continue;
    const width = await page.evaluate(async (path) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return image.naturalWidth;
    }, src);
    expect(`${width}x${width}`).toBe(sizes);
  }
});

test("what it offers before it is opened is in the browser's language", async ({ request }) => {
  const offered = async (language: string) => {
    const headers = { "accept-language": language };
    const { lang, shortcuts } = await (await request.get("/manifest.webmanifest", { headers })).json();
    return [lang, shortcuts[0].name];
  };
  expect(await offered("de-AT")).toEqual(["de", "Neues Gespräch"]);
  expect(await offered("es")).toEqual(["es", "Nueva conversación"]);
  expect(await offered("fr")).toEqual(["en", "New conversation"]);
});

test("without a network a page says so, and trying again brings it back", async ({ page, context }) => {
  await signUp(page);
  await untilServed(page);
  await context.setOffline(true);
  await page.goto("/memory");
  await expect(page.getByRole("heading", { name: "No connection." })).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Memory" })).toBeVisible();
});

for (const [locale, heading, again] of [
  ["de-AT", "Keine Verbindung.", "Noch einmal versuchen"],
  ["es-MX", "Sin conexión.", "Reintentar"],
] as const) {
  test(`without a network it says so in the browser's language: ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale, serviceWorkers: "allow" });
    const page = await context.newPage();
    await signUp(page);
    await untilServed(page);
    await context.setOffline(true);
    await page.goto("/memory?q=clocks");
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    await expect(page.getByRole("heading")).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
    await context.setOffline(false);
    await page.getByRole("button", { name: again }).click();
    await expect(page.getByRole("navigation").first()).toBeVisible();
    expect(new URL(page.url()).search).toBe("?q=clocks");
    await context.close();
  });
}

test("nothing of the person is kept in the browser's stores", async ({ page }) => {
  await signUp(page);
  await untilServed(page);
  for (const path of ["/chat", "/profile", "/memory"]) await page.goto(path);
  const kept = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toEqual(["/offline.html"]);
});
