import type { Locator, Page, Route } from "@playwright/test";
import { expect } from "./harness.ts";

const idOf = (n: number) => `0190f000-0000-7000-8000-${String(n).padStart(12, "0")}`;
export const nameOf = (n: number) => `Person ${n}`;
const at = "2026-11-24T09:00:00.000Z";

/** Every third has a name that breaks into lines where the page is narrow. */
export function person(n: number) {
  const name = n % 3 === 0 ? `${nameOf(n)} of a family whose name is long enough for lines` : nameOf(n);
  return {
    ...{ id: idOf(n), name, email: `person-${n}@example.test`, role: "user", created_at: at },
    ...{ disabled_at: n % 7 === 0 ? at : null, last_seen_at: null, tokens_month: n, cost_month_usd: 0 },
  };
}

export function act(n: number) {
  const who = { id: idOf(n), email: `person-${n}@example.test` };
  const detail = n % 2 ? { reason: `Number ${n}, and what was said about it. `.repeat(1 + (n % 5)) } : {};
  return {
    ...{ id: idOf(n), at, action: "sign_in.succeeded", actor: who, subject: who },
    ...{ network: null, request_id: null, detail },
  };
}

/** A desk with so many rows, of which our API gives as many at once as it is asked for. */
export function longList(of: (n: number) => unknown, count: number) {
  return async (route: Route) => {
    const query = new URL(route.request().url()).searchParams;
    const from = Number(query.get("cursor") ?? 0);
    const to = Math.min(from + Number(query.get("limit") ?? 50), count);
    const data = Array.from({ length: to - from }, (_, index) => of(from + index + 1));
    await route.fulfill({
      json: { data, meta: { next_cursor: to < count ? String(to) : null }, errors: [] },
    });
  };
}

export const rowsOf = (list: Locator) => list.getByRole("listitem");
export const more = (page: Page) => page.getByRole("button", { name: "Show more" });
export const setSize = async (list: Locator) => rowsOf(list).last().getAttribute("aria-setsize");

/** To the end of what is loaded, again and again, until it is the end of all. */
export async function goToTheEnd(page: Page, list: Locator, last: Locator) {
  let most = 0;
  await expect(async () => {
    await page.keyboard.press("End");
    most = Math.max(most, await rowsOf(list).count());
    await expect(last).toBeInViewport({ timeout: 200 });
  }).toPass({ timeout: 90_000, intervals: [50] });
  return most;
}

/** Each row begins where the one before it ends, but for those far away that are kept for the focus. */
export async function expectNoOverlap(list: Locator) {
  await expect(async () => {
    const places = await rowsOf(list).evaluateAll((rows) =>
      rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return { n: Number(row.getAttribute("aria-posinset")), top, bottom };
      }),
    );
    const gaps = places.flatMap(({ n, top }, index) => {
      const before = places[index - 1];
      return before?.n === n - 1 ? [Math.round(top - before.bottom)] : [];
    });
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps.filter((gap) => gap !== 0)).toEqual([]);
  }).toPass({ timeout: 15_000 });
}

/** Jobs that differ in height, all in one answer: so many parked ones, then so many that wait. */
export function manyJobs(parked: number, waiting: number) {
  const jobs = Array.from({ length: parked + waiting }, (_, index) => {
    const message = `Number ${index + 1} failed. `.repeat(1 + (index % 9));
    const isParked = index < parked;
    return {
      ...{ id: idOf(index + 1), function: `job-${index + 1}`, event: "memory/message.refused" },
      ...{ ids: { user_id: idOf(1) }, failure: { name: "DomainError", message }, created_at: at },
      ...(isParked
        ? { state: "parked", parked_at: at, attempts: null, next_at: null }
        : { state: "waiting", parked_at: null, attempts: 2, next_at: at }),
    };
  });
  const outbox = { waiting: 0, attempts: 0, oldest_at: null };
  const data = { executor: "embedded", outbox, functions: [], jobs };
  return (route: Route) => route.fulfill({ json: { data, meta: {}, errors: [] } });
}
