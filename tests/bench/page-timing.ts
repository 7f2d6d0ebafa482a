import type { Page } from "@playwright/test";

/** What a page did until it was ready, in milliseconds since the navigation began. */
export interface PageTiming {
  /** The wanted element is on screen and the main thread has been free of long tasks for a second since. */
  readyMs: number;
  /** Largest contentful paint. */
  largestMs: number;
  /** Total blocking time: of each task from the first paint until it was ready, what goes beyond 50 ms. */
  blockedMs: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** Opens an address on a processor four times slower and waits until `selector` is there and the page is at rest. */
export async function timeOpening(page: Page, url: string, selector: string): Promise<PageTiming> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(watchPage);
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(selector).first().waitFor({ state: "visible", timeout: 60_000 });
  return page.evaluate(restOfPage);
}

/** Types while something else happens; 75th percentile of the milliseconds from key to next frame, queue included. */
export async function timeKeystrokes(page: Page, text: string, delayMs: number): Promise<number[]> {
  await page.evaluate(watchKeys);
  await page.keyboard.type(text, { delay: delayMs });
  await page.waitForTimeout(300);
  return page.evaluate(() => (Reflect.get(window, "keyTimes") ?? []) as number[]);
}

// The functions below run in the page: they can use nothing of this file, and no named function inside them.

function watchPage(): void {
  const seen = { shift: 0, largestAt: 0, paintedAt: 0, tasks: [] as { start: number; ms: number }[] };
  Reflect.set(window, "seen", seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!Reflect.get(entry, "hadRecentInput")) seen.shift += Number(Reflect.get(entry, "value"));
    }
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ start: startTime, ms: duration });
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largestAt = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === "first-contentful-paint") seen.paintedAt = startTime;
    }
  }).observe({ type: "paint", buffered: true });
}

async function restOfPage(): Promise<PageTiming> {
  const seen = Reflect.get(window, "seen") as {
    shift: number;
    largestAt: number;
    paintedAt: number;
    tasks: { start: number; ms: number }[];
  };
  let readyMs = performance.now();
  while (performance.now() - readyMs < 1_000) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const { start, ms } of seen.tasks) readyMs = Math.max(readyMs, start + ms);
  }
  let blockedMs = 0;
  for (const { start, ms } of seen.tasks) if (start >= seen.paintedAt) blockedMs += Math.max(0, ms - 50);
  return { readyMs, largestMs: seen.largestAt, blockedMs, shift: seen.shift };
}

function watchKeys(): void {
  const times: number[] = [];
  Reflect.set(window, "keyTimes", times);
  window.addEventListener("keydown", (event) => {
    requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - event.timeStamp)));
  });
}
