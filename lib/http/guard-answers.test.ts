import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guardAnswers } from "@/lib/http/guard-answers";
import { OFFLINE_SCRIPT, OFFLINE_STYLE } from "@/lib/http/page-policy";

const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
let origin: string;
beforeAll(async () => {
  guardAnswers({ isHttps: true, isDev: false });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test("where people come by https, a browser keeps to it for more than a year", async () => {
  for (const path of ["/", "/api/v1/users/me", "/_next/static/a.js", "//", "/api/auth/signin"]) {
    const header = (await fetch(origin + path)).headers.get("strict-transport-security");
    expect(Number(/^max-age=(\d+)$/.exec(header ?? "")?.[1]), path).toBeGreaterThanOrEqual(31_536_000);
  }
});

test("a page is told the nonce that its answer names, and no client can name another", async () => {
  const forged = { "content-security-policy-report-only": "script-src 'nonce-x'", "x-page-nonce": "x" };
  const response = await fetch(`${origin}/chat`, { headers: forged });
  const told = await response.json();
  const policy = response.headers.get("content-security-policy");
  expect(told["content-security-policy"]).toBe(policy);
  expect(policy).toContain(`'nonce-${told["x-page-nonce"]}'`);
  expect(told["content-security-policy-report-only"]).toBeUndefined();
  const data = await fetch(`${origin}/api/v1/x`, {
    headers: { "content-security-policy": "script-src 'nonce-x'" },
  });
  expect(data.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect((await data.json())["content-security-policy"]).toBeUndefined();
});

test("a file that pages load is told no more than an answer with data is", async () => {
  const policyOf = async (path: string) =>
    (await fetch(origin + path)).headers.get("content-security-policy");
  expect(await policyOf("/_next/static/a.js")).toBe(await policyOf("/api/v1/x"));
  expect(await policyOf("/_next/staticky")).toContain("'nonce-");
});

test("the style and the script of the page without a connection are those that the policy names", () => {
  const page = readFileSync("public/offline.html", "utf8");
  const hashOf = (tag: string) => {
    const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? "";
    return `sha256-${createHash("sha256").update(inside).digest("base64")}`;
  };
  expect([OFFLINE_STYLE, OFFLINE_SCRIPT]).toEqual([hashOf("style"), hashOf("script")]);
});
