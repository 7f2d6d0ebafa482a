import { cpus, loadavg } from "node:os";
import type { Browser, BrowserContext } from "@playwright/test";
import { startBareNext } from "./bare-next.ts";
import { openChromium } from "./chromium.ts";
import { cookiesOf } from "./cookies.ts";
import { OurApp } from "./our-app.ts";
import { type PageTiming, timeKeystrokes, timeOpening } from "./page-timing.ts";
import { median, percentile } from "./percentile.ts";
import { openServer } from "./postgres.ts";
import { startProcess } from "./processes.ts";
import { printTable } from "./table.ts";
import { storeThread } from "./threads.sql.ts";

const OPENINGS = 3;
const LENGTHS = [20, 200, 1_000];
const DRAFT = "and what would you say about the years at the bank";

/** Chromium on a processor four times slower: opening threads of any length, and typing while a reply streams. */
export async function browser(): Promise<void> {
  const server = await openServer();
  if (!server) return console.log("NOT RUN: the browser needs BENCH_DATABASE_URL or POSTGRES_SETUP.");
  const modelUrl = await startProcess("tests/bench/model.ts", ["500", "20", "20"]);
  const bareUrl = await startBareNext(modelUrl);
  const databaseUrl = await server.database(`career_bench_${process.pid}`);
  const app = await OurApp.start(databaseUrl, modelUrl);
  const chromium = await openChromium();
  try {
    const [person] = await app.people(1);
    if (!person) throw new Error("nobody signed up");
    const { id: userId } = await person.client.data<{ id: string }>("GET", "/api/v1/users/me");
    const cookies = cookiesOf(person.client.cookie, app.origin);
    const rows = [await opening(chromium, "bare Next page", bareUrl, "textarea", [])];
    let url = "";
    for (const length of LENGTHS) {
      const { id, lastMessageId } = await storeThread(databaseUrl, userId, length);
      if (length === 200) url = `${app.origin}/chat/${id}`;
      const selector = `#m-${lastMessageId}`;
      rows.push(await opening(chromium, `${length} messages`, `${app.origin}/chat/${id}`, selector, cookies));
    }
    const head = ["", "LCP ms", "blocked ms", "ready ms", "layout shift"];
    printTable(
      `Opening, CPU 4× slower, median of ${OPENINGS}; load of this machine ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores (bars: LCP ≤ 1200, blocked ≤ 1000, ready ≤ 2500, shift ≤ .02)`,
      [head, ...rows],
    );
    await typing(chromium, url, cookies);
  } finally {
    await chromium.close();
    await app.stop();
    await server.close();
  }
}

type Cookies = Parameters<BrowserContext["addCookies"]>[0];

async function opening(chromium: Browser, name: string, url: string, selector: string, cookies: Cookies) {
  const timings: PageTiming[] = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const context = await chromium.newContext();
    await context.addCookies(cookies);
    timings.push(await timeOpening(await context.newPage(), url, selector));
    await context.close();
  }
  const shift = Math.max(...timings.map((timing) => timing.shift)).toFixed(3);
  const middle = (of: (timing: PageTiming) => number) => median(timings.map(of)).toFixed(0);
  return [
    name,
    middle(({ largestMs }) => largestMs),
    middle(({ blockedMs }) => blockedMs),
    middle(({ readyMs }) => readyMs),
    shift,
  ];
}

async function typing(chromium: Browser, url: string, cookies: Cookies): Promise<void> {
  const context = await chromium.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  await timeOpening(page, url, "textarea");
  const composer = page.getByRole("textbox", { name: "Message" });
  await composer.click();
  const atRest = await timeKeystrokes(page, DRAFT, 90);
  await composer.fill("How do I show what I did?");
  await composer.press("Enter");
  await page.getByText("word5 ").first().waitFor();
  await composer.click();
  const streaming = await timeKeystrokes(page, DRAFT, 90);
  const isStill = !(await page.getByText("word499").first().isVisible());
  const row = (name: string, times: number[]) => [name, percentile(times, 0.75), percentile(times, 0.95)];
  printTable("Key to next frame in ms, CPU 4× slower, 200 messages in the thread (target: p75 ≤ 50)", [
    ["", "p75", "p95"],
    row("at rest", atRest),
    row(
      isStill ? "while a reply streams" : "while a reply streams (it ended before the typing did)",
      streaming,
    ),
  ]);
  await context.close();
}
