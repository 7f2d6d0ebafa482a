import type { Route } from "@playwright/test";
import { admin, anAdmin } from "./an-admin.ts";
import { expect, isClean, say, signUp, test } from "./harness.ts";

const PARKED = {
  id: "0190f000-0000-7000-8000-000000000001",
  function: "embed-refused-message",
  state: "parked",
  event: "memory/message.refused",
  ids: {
    user_id: "0190f000-0000-7000-8000-000000000002",
    message_id: "0190f000-0000-7000-8000-000000000003",
  },
  failure: { name: "DomainError", message: "The sentence model could not read this text." },
  created_at: "2026-11-24T09:00:00.000Z",
  parked_at: "2026-11-24T09:12:00.000Z",
  attempts: null,
  next_at: null,
};
const WAITING = {
  ...PARKED,
  id: "0190f000-0000-7000-8000-000000000004",
  function: "summarize-conversation",
  state: "waiting",
  failure: null,
  parked_at: null,
  attempts: 2,
  next_at: "2026-11-24T09:20:00.000Z",
};

/** What the queue would hold after trouble that no test can make in a running app. */
function withTrouble(jobs: (typeof PARKED | typeof WAITING)[]) {
  const count = (name: string, state: string) =>
    jobs.filter((job) => job.function === name && job.state === state).length;
  const functions = [...new Set(jobs.map((job) => job.function))].map((name) => ({
    function: name,
    parked: count(name, "parked"),
    running: 0,
    waiting: count(name, "waiting"),
  }));
  const outbox = { waiting: 3, attempts: 4, oldest_at: "2026-11-24T09:10:00.000Z" };
  const data = { executor: "embedded", outbox, functions, jobs };
  return (route: Route) => route.fulfill({ json: { data, meta: {}, errors: [] } });
}

test("an administrator, made by a command, finds the jobs in the menu, and a parked one is tried again", async ({
  page,
}) => {
  const email = await anAdmin(page);
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("link", { name: "Administration" }).click();
  await page.getByRole("navigation", { name: "Administration" }).getByRole("link", { name: "Jobs" }).click();
  await expect(page.getByRole("heading", { name: "Jobs", level: 1 })).toBeVisible();
  await expect(page.getByText("All that happened was handed over to the queue.")).toBeVisible();

  await page.route("**/api/v1/admin/jobs", withTrouble([PARKED, WAITING]));
  await page.getByRole("button", { name: "Look again" }).click();
  const parked = page.getByRole("region", { name: "Parked" });
  await expect(parked.getByText("The sentence model could not read this text.")).toBeVisible();
  await expect(parked.getByText(PARKED.ids.message_id)).toBeVisible();
  await expect(page.getByRole("region", { name: "Waiting" })).toContainText("tried 2 times in vain");

  await page.route(`**/api/v1/admin/jobs/${PARKED.id}/retry`, (route) => route.fulfill({ status: 204 }));
  await page.route("**/api/v1/admin/jobs", withTrouble([WAITING]));
  await parked.getByRole("button", { name: "Try again: embed-refused-message" }).focus();
  await page.keyboard.press("Enter");
  await expect(parked).toBeHidden();
  await expect(page.getByText("embed-refused-message is tried again.")).toBeAttached();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);

  expect(admin("revoke", email).status).toBe(0);
  await page.unrouteAll();
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "administrators" })).toBeVisible();
});

test("whoever is no administrator sees no link and no page, and the command says what is wrong", async ({
  page,
}) => {
  await signUp(page);
  await page.getByRole("button", { name: /^Account/ }).click();
  await expect(page.getByRole("link", { name: "Your profile" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Administration" })).toHaveCount(0);
  await page.goto("/admin/jobs");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing here.");
  const nobody = admin("grant", "nobody@example.test");
  expect(nobody).toEqual({
    status: 1,
    said: "There is no account with the address nobody@example.test.\n",
  });
  expect(admin("crown", "nobody@example.test").status).toBe(1);
});

test("a message that could not be remembered says so quietly, and is tried again", async ({ page }) => {
  await signUp(page);
  await say(page, "I mend clocks.");
  const messages = "**/api/v1/conversations/*/messages?*";
  await page.route(messages, async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    const data = body.data.map((message: { role: string }) => ({
      ...message,
      memory_failed: message.role === "user",
    }));
    await route.fulfill({ response, json: { ...body, data } });
  });
  // Coming back to the tab looks what happened meanwhile.
  await page.evaluate(() => {
    window.dispatchEvent(new Event("focus"));
    document.dispatchEvent(new Event("visibilitychange"));
  });
  const note = page.getByText("Not remembered yet: something went wrong on our side");
  await expect(note).toBeVisible();
  await isClean(page, "not remembered yet");
  await page.unroute(messages);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Trying to remember it…")).toBeVisible();
  await expect(note).toBeHidden({ timeout: 20_000 });
});

for (const [name, viewport, colorScheme] of [
  ["wide and light", { width: 1280, height: 860 }, "light"],
  ["narrow and dark", { width: 390, height: 844 }, "dark"],
] as const) {
  test(`axe finds nothing on the jobs page, and nothing is too wide, ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    await anAdmin(page);
    await page.goto("/admin/jobs");
    await isClean(page, "as it is");
    await page.route("**/api/v1/admin/jobs", withTrouble([PARKED, WAITING]));
    await page.getByRole("button", { name: "Look again" }).click();
    await expect(page.getByRole("region", { name: "Parked" })).toBeVisible();
    await isClean(page, "trouble");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.route("**/api/v1/admin/jobs", (route) => route.abort());
    await page.getByRole("button", { name: "Look again" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "reach" })).toBeVisible();
    await isClean(page, "no answer");
    await context.close();
  });
}
