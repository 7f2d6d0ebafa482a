import type { BrowserContext } from "@playwright/test";
import { startBareNext } from "./bare-next.ts";
import { openChromium } from "./chromium.ts";
import { cookiesOf } from "./cookies.ts";
import { OurApp } from "./our-app.ts";
import { startProcess } from "./processes.ts";
import { printTable } from "./table.ts";

const LIMIT_KB = 220;

/** JavaScript that a first visit loads, as it came over the wire (gzip), beside a bare Next page. */
export async function javascript(): Promise<void> {
  const modelUrl = await startProcess("tests/bench/model.ts", ["10", "0", "0"]);
  const bareUrl = await startBareNext(modelUrl);
  const app = await OurApp.start("", modelUrl);
  const browser = await openChromium();
  try {
    const [person] = await app.people(1);
    const anonymous = await browser.newContext();
    const signedIn = await browser.newContext();
    await signedIn.addCookies(cookiesOf(person?.client.cookie ?? "", app.origin));
    const conversation = crypto.randomUUID();
    await person?.client.data("POST", "/api/v1/conversations", { id: conversation });
    // An answer brings the code that draws it.
    await person?.client.data("POST", `/api/v1/conversations/${conversation}/messages`, { text: "Hello" });
    const pages = [
      ["bare Next page", anonymous, bareUrl],
      ["sign-in", anonymous, `${app.origin}/sign-in`],
      ["start (/chat)", signedIn, `${app.origin}/chat`],
      ["a conversation", signedIn, `${app.origin}/chat/${conversation}`],
    ] as const;
    const rows: (string | number)[][] = [];
    for (const [name, context, url] of pages) {
      const { kB, files } = await scriptsOf(context, url);
      rows.push([name, kB, String(files), context === signedIn ? (kB <= LIMIT_KB ? "met" : "missed") : ""]);
    }
    printTable(`JavaScript of a first load, kB gzip (limit ${LIMIT_KB})`, [["", "kB", "files", ""], ...rows]);
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Every script until the network is quiet, with nothing in the browser's cache. */
async function scriptsOf(context: BrowserContext, url: string): Promise<{ kB: number; files: number }> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  let files = 0;
  network.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script" || response.mimeType.includes("javascript")) scripts.add(requestId);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!scripts.delete(requestId)) return;
    bytes += encodedDataLength;
    files += 1;
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status()}`);
  await page.close();
  return { kB: bytes / 1000, files };
}
