import { createHash } from "node:crypto";
import { type APIResponse, expect, type Page, test } from "@playwright/test";
import { OTHERS, operations, pages } from "./every-path.ts";
import { signUp } from "./harness.ts";

/** For everybody, and the same for everybody. */
const PUBLIC = ["/api/v1/openapi.json", "/api/health/live", "/api/health/ready"];
const ALWAYS = { "x-content-type-options": "nosniff", "x-frame-options": "DENY" };
const reading = [...pages(), ...operations().flatMap(({ method, path }) => (method === "GET" ? [path] : []))];
const all = [...new Set([...reading, ...OTHERS])];

/** As a policy names a script that stands in a page. */
function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** What is wrong with an answer's headers, and with the scripts of a page, in words. */
async function faults(path: string, response: APIResponse): Promise<string[]> {
  const headers = response.headers();
  const policy = headers["content-security-policy"] ?? "";
  const isPage = headers["content-type"]?.startsWith("text/html");
  const isData = /^\/(api\/(v1|health|inngest)|_next\/static)/.test(path);
  const isPrivate = !OTHERS.includes(path) && !PUBLIC.includes(path);
  const nonce = /'nonce-([\w+/]{22}==)'/.exec(policy)?.[1];
  const scripts = isPage ? [...(await response.text()).matchAll(/(<script\b[^>]*>)(.*?)<\/script>/gs)] : [];
  // Whose file it is by its place below /_next, may run by what loaded it.
  const bare = scripts
    .filter(([, tag, script = ""]) => !tag?.includes(`nonce="${nonce}"`) && !policy.includes(hashOf(script)))
    .map(([, tag]) => tag);
  const found: [boolean, string][] = [
    [Object.entries(ALWAYS).some(([name, value]) => headers[name] !== value), "a header is missing"],
    [!policy.includes("frame-ancestors 'none'"), "may be framed"],
    [
      !policy.includes(isData ? "default-src 'none'" : "default-src 'self'"),
      `loads what it likes: ${policy}`,
    ],
    [policy.includes("unsafe-"), "runs what stands in the page"],
    [isPage === true && !isData && !nonce, "has no nonce"],
    [bare.length > 0 && !isData, `scripts without the nonce: ${bare.slice(0, 3).join(" ")}`],
    [headers["x-powered-by"] !== undefined, "says what it is made with"],
    [isPrivate && !headers["cache-control"]?.includes("no-store"), `is kept: ${headers["cache-control"]}`],
    [response.status() >= 500 && !path.includes("/health/"), `fails: ${response.status()}`],
  ];
  return found.flatMap(([isSo, what]) => (isSo ? [`${path} ${what}`] : []));
}

async function faultsOfAll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const path of all)
    found.push(...(await faults(path, await page.request.get(path, { maxRedirects: 0 }))));
  return found;
}

test("every page, route, file and error says what it may load, that nobody frames it, guesses its type or keeps what is private", async ({
  page,
}) => {
  test.slow();
  expect(all.length).toBeGreaterThan(80);
  expect(await faultsOfAll(page)).toEqual([]);
  await signUp(page);
  expect(await faultsOfAll(page)).toEqual([]);
  const chunk =
    /src="(\/_next\/static\/[^"]+\.js[^"]*)"/.exec(await (await page.request.get("/")).text())?.[1] ?? "";
  const file = await page.request.get(chunk);
  expect(await faults(chunk, file)).toEqual([`${chunk} is kept: public, max-age=31536000, immutable`]);
});

test("a verb that is refused is guarded as what it answers", async ({ page }) => {
  for (const { method, path } of operations()) {
    const response = await page.request.fetch(path, { method, maxRedirects: 0, failOnStatusCode: false });
    expect(await faults(path, response), `${method} ${path}`).toEqual([]);
  }
});

test("a nonce is good for one answer, and nobody else chooses it", async ({ page }) => {
  const forged = { "content-security-policy": "script-src 'nonce-mine'", "x-page-nonce": "mine" };
  const nonces = new Set<string>();
  for (const headers of [{}, {}, forged, forged]) {
    const response = await page.request.get("/sign-in", { headers });
    expect(await faults("/sign-in", response)).toEqual([]);
    expect(await response.text()).not.toContain('nonce="mine"');
    nonces.add(response.headers()["content-security-policy"] ?? "");
  }
  expect(nonces.size).toBe(4);
});

test("a page asks nobody else and runs nothing that was put into it, even when its content wants to", async ({
  page,
}) => {
  await page.goto("/");
  const blocked = page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
    const put = (html: string) => document.body.insertAdjacentHTML("beforeend", html);
    put("<img src=https://evil.example/x.png>");
    put("<img src=data:, onerror=window.ran=1>");
    put("<p style=color:red>");
    put("<iframe srcdoc='<script>parent.ran=1</script>'></iframe>");
    while (new Set(seen).size < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    return { seen: [...new Set(seen)].sort(), ran: Reflect.get(window, "ran") };
  });
  expect(await blocked).toEqual({ seen: ["img-src", "script-src-attr", "style-src-attr"], ran: undefined });
});
