import { anAdmin } from "./an-admin.ts";
import { expect, isClean, test } from "./harness.ts";

const parked = (name: string, number: number) => ({
  id: `0190f000-0000-7000-8000-00000000000${number}`,
  function: name,
  state: "parked",
  event: "memory/message.refused",
  ids: { user_id: "0190f000-0000-7000-8000-0000000000aa" },
  failure: { name: "DomainError", message: "Not now." },
  created_at: "2026-11-24T09:00:00.000Z",
  parked_at: "2026-11-24T09:12:00.000Z",
  attempts: null,
  next_at: null,
});
const JOBS = [parked("embed-message", 1), parked("extract-facts", 2)];

test("a job that is tried again is looked after in the list that is chosen by then", async ({ page }) => {
  await anAdmin(page);
  await page.goto("/admin/jobs");
  const asked: (string | null)[] = [];
  await page.route(/\/api\/v1\/admin\/jobs(\?|$)/, (route) => {
    const name = new URL(route.request().url()).searchParams.get("function");
    asked.push(name);
    const jobs = JOBS.filter((job) => !name || job.function === name);
    const functions = JOBS.map((job) => ({ function: job.function, parked: 1, running: 0, waiting: 0 }));
    const outbox = { waiting: 0, attempts: 0, oldest_at: null };
    return route.fulfill({ json: { data: { executor: "embedded", outbox, functions, jobs } } });
  });
  await page.route("**/retry", (route) => route.fulfill({ status: 204 }));
  await page.getByRole("button", { name: "Look again" }).click();
  await page.getByRole("button", { name: "Try again: embed-message" }).click();
  await expect.poll(() => asked.length).toBe(2);
  await page.getByRole("button", { name: /^extract-facts/ }).click();
  await expect(page.getByRole("button", { name: "Try again: embed-message" })).toHaveCount(0);
  await expect.poll(() => asked.length).toBeGreaterThanOrEqual(4);
  expect(asked.slice(2)).toEqual(asked.slice(2).map(() => "extract-facts"));
  await expect(page.getByRole("button", { name: "Try again: embed-message" })).toHaveCount(0);
});

test("administrators are asked before they take the role from themselves", async ({ page }) => {
  await anAdmin(page);
  const me = await (await page.request.get("/api/v1/users/me")).json();
  await page.goto(`/admin/people/${me.data.id}`);
  await page.getByRole("button", { name: "Take the administrator’s role…" }).press("Enter");
  await expect(page.getByRole("button", { name: /^Take it from yourself/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Leave it" })).toBeFocused();
  await isClean(page, "asked about one's own role");
  await page.getByRole("button", { name: "Leave it" }).click();
  const after = await (await page.request.get("/api/v1/users/me")).json();
  expect(after.data.role).toBe("admin");
});

test("when people were counted last is told in the reader's own time", async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: "Asia/Kolkata" });
  const page = await context.newPage();
  await anAdmin(page);
  await page.goto("/admin");
  const time = page.locator("main time").first();
  const at = new Date((await time.getAttribute("datetime")) ?? "");
  const shown = at.toLocaleTimeString("en-GB", {
    timeZone: "Asia/Kolkata",
    hour: "2-digit",
    minute: "2-digit",
  });
  await expect(time).toContainText(shown);
  await context.close();
});
