import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { type Beacon, beacons } from "../fakes/beacons.ts";
import { anAdmin } from "./an-admin.ts";
import { expect, GROK_APP, play, say, signUpWithGrok, test } from "./harness.ts";

// What is drawn must ask nobody by itself: the policy stands behind it, not in its place.
test.use({ bypassCSP: true });
test.slow();

const heard: string[] = [];
const listener = createServer((request, response) => {
  heard.push(request.url ?? "");
  response.end();
});
let all: Beacon[];
test.beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  all = beacons(`http://127.0.0.1:${(listener.address() as AddressInfo).port}`);
});
test.afterAll(() => new Promise((resolve) => listener.close(resolve)));

/** Whatever runs says so. */
async function listen(page: Page): Promise<void> {
  await page.exposeFunction("hear", (what: string) => void heard.push(`ran ${what}`));
  page.on("dialog", (dialog) => {
    heard.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** What a page has loaded when it has come to rest. */
async function look(page: Page, path: string, origin = ""): Promise<void> {
  await page.goto(`${origin}${path}`);
  await expect(page.locator("h1").filter({ visible: true }).first(), path).toBeAttached();
  await page.waitForLoadState("networkidle");
  expect(heard, path).toEqual([]);
}

/** A person's own request, as their pages make it. */
async function ask(page: Page, method: string, path: string, body?: unknown) {
  const sent = body === undefined ? {} : { data: body };
  const response = await page.request.fetch(`${new URL(page.url()).origin}/api/v1${path}`, {
    method,
    headers: { origin: new URL(page.url()).origin },
    ...sent,
  });
  return { status: response.status(), data: (await response.json().catch(() => null))?.data };
}

test("the listener hears what does ask, or the other tests would prove nothing", async ({ page }) => {
  await page.setContent(`<img src="http://localhost:${(listener.address() as AddressInfo).port}/control">`);
  await expect.poll(() => heard.splice(0)).toEqual(["/control"]);
});

test("150 answers that want to be heard, written piece by piece, read again, printed and shared, ask nobody and run nothing", async ({
  page,
  browser,
}) => {
  test.setTimeout(400_000);
  expect(all).toHaveLength(150);
  await listen(page);
  await signUpWithGrok(page);
  for (let from = 0; from < all.length; from += 15) {
    const text = all
      .slice(from, from + 15)
      .map((beacon) => beacon.text)
      .join("\n\n---\n\n");
    // In pieces that end anywhere: each is drawn as it stands.
    await play({ deltas: text.match(/[\s\S]{1,23}/g) ?? [], gapMs: 4 });
    await say(page, text);
    expect(heard, `answers from ${from}`).toEqual([]);
  }
  const path = new URL(page.url()).pathname;
  const conversation = `/conversations/${path.split("/").at(-1)}`;
  const { data } = await ask(page, "POST", `${conversation}/share`);
  for (const place of [
    path,
    path.replace("/chat/", "/print/"),
    new URL(data.url, GROK_APP).pathname,
    "/memory",
  ])
    await look(page, place, GROK_APP);

  // The policy is for what is not known yet: it has nothing to refuse here.
  const guarded = await browser.newContext({
    bypassCSP: false,
    storageState: await page.context().storageState(),
  });
  const refused: string[] = [];
  guarded.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  const again = await guarded.newPage();
  for (const place of [path, path.replace("/chat/", "/print/")]) await look(again, place, GROK_APP);
  expect(refused).toEqual([]);
  await guarded.close();
});

test("titles, tags, templates, file names, skills and names that want to be heard ask nobody, an administrator's desk included", async ({
  page,
}) => {
  test.setTimeout(400_000);
  await listen(page);
  await anAdmin(page);
  let taken = 0;
  const put = async (method: string, path: string, body: unknown) => {
    const answered = await ask(page, method, path, body);
    taken += Number(answered.status < 300);
    return answered.data;
  };
  for (const { text } of all) {
    const { id } = await ask(page, "POST", "/conversations", {}).then(({ data }) => data);
    await put("PATCH", `/conversations/${id}`, { title: text.slice(0, 200) });
    await put("PATCH", `/conversations/${id}`, { tags: [text.slice(0, 30)] });
  }
  for (const { text } of all.slice(0, 60)) {
    const words = { title: text.slice(0, 80), description: text.slice(0, 200), category: "career-paths" };
    await put("POST", "/prompts", { ...words, template: text });
  }
  const names = all.slice(0, 20).map(({ text }) => encodeURIComponent(`${text.slice(0, 80)}.txt`));
  for (const name of names) {
    const response = await page.request.post(`/api/v1/files?name=${name}`, {
      headers: { origin: new URL(page.url()).origin, "content-type": "application/octet-stream" },
      data: Buffer.from("I mend clocks."),
    });
    taken += Number(response.ok());
  }
  await put("PATCH", "/users/me/profile", { skills: all.slice(0, 40).map(({ text }) => text.slice(0, 60)) });
  expect(taken).toBeGreaterThan(300);
  for (const { text } of all.filter((_, at) => at % 25 === 0)) {
    await put("PATCH", "/users/me", { name: text.slice(0, 80) });
    for (const path of ["/admin/people", "/account"]) await look(page, path);
  }
  for (const path of [
    "/chat",
    "/prompts",
    "/profile",
    "/memory",
    "/archived",
    "/shared-links",
    "/admin",
    "/admin/audit",
    "/admin/jobs",
  ])
    await look(page, path);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("img");
  await page.waitForLoadState("networkidle");
  expect(heard).toEqual([]);
});
