import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { type FakeGrok, startFakeGrok } from "../fakes/grok";
import { App } from "../faults/app";
import { Client } from "../faults/client";
import { HTTP_PORT } from "./servers";

// What only the framework around our handlers can break: cookies, streams, closed connections, paths.

type Message = { status: string; text: string };

const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(" ");
let grok: FakeGrok;
let app: App;
let dataDir: string;
let client: Client;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  grok = await startFakeGrok();
  dataDir = mkdtempSync(join(tmpdir(), "career-advisor-http-"));
  app = new App(HTTP_PORT, {
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    XAI_API_KEY: "a key for tests",
    XAI_BASE_URL: grok.url,
  });
  await app.start();
  client = new Client(app.origin);
  await client.signUp();
});
test.afterAll(async () => {
  await app.stop();
  await grok.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function aStream() {
  const { id } = await client.data<{ id: string }>("POST", "/api/v1/conversations", {});
  const path = `/api/v1/conversations/${id}`;
  const response = await client.call(
    "POST",
    `${path}/messages`,
    { text: "Go" },
    { accept: "text/event-stream" },
  );
  expect(response.status).toBe(200);
  return { path, response };
}

async function replyAt(path: string): Promise<Message | undefined> {
  return (await client.data<Message[]>("GET", `${path}/messages`)).at(-1);
}

test("signing in sets a cookie that no script reads and no other site sends; signing out takes it away", async () => {
  const somebody = new Client(app.origin);
  await somebody.signUp();
  const [cookie] = somebody.setCookies.filter((line) => line.startsWith("next-auth.session-token="));
  expect(cookie).toMatch(/; HttpOnly/i);
  expect(cookie).toMatch(/; SameSite=Lax/i);
  expect((await somebody.call("GET", "/api/v1/users/me")).status).toBe(200);
  await somebody.signOut();
  expect((await somebody.call("GET", "/api/v1/users/me")).status).toBe(401);
});

test("a wrong password, a missing token and forms of any shape sign nobody in and fail nothing", async () => {
  const path = "/api/auth/callback/credentials";
  const json = { "content-type": "application/json" };
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const bodies: [BodyInit, Record<string, string>, number[]][] = [
    ["{broken", json, [400]],
    ["[]", json, [422]],
    ['{"email":{"contains":""},"password":"x"}', json, [422]],
    ['{"callbackUrl":{"a":1},"csrfToken":"x"}', json, [422]],
    ['{"email":"a\\u0000@example.test"}', json, [400]],
    ["x".repeat(1_100_000), form, [413]],
    ["email=a%40example.test&password=wrong", form, [200, 302, 401]],
    ["email=%00&password=%ff", form, [200, 302, 400, 401]],
    ["", form, [200, 302, 401]],
    ["<a/>", { "content-type": "text/xml" }, [415]],
  ];
  for (const [body, headers, statuses] of bodies) {
    const stranger = new Client(app.origin);
    const init = { method: "POST", body, headers, redirect: "manual" as const };
    const { status } = await stranger.fetch(path, init);
    expect(statuses, String(body).slice(0, 40)).toContain(status);
    expect((await stranger.call("GET", "/api/v1/users/me")).status).toBe(401);
  }
  for (const wrong of ["/api/auth/nothing", "/api/auth/callback/nobody", "/api/auth/signin/%E0%A4%A"]) {
    for (const method of ["GET", "POST", "PUT", "HEAD", "OPTIONS"]) {
      const { status } = await client.fetch(wrong, { method, redirect: "manual" });
      expect(status, `${method} ${wrong}`).toBeLessThan(500);
    }
  }
});

test("nobody is sent to another site after signing in", async () => {
  for (const url of ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const somebody = new Client(app.origin);
    const to = await somebody.signUp(url);
    expect(new URL(to, app.origin).origin, url).toBe(app.origin);
  }
});

test("a reply arrives word by word, in the AI SDK's stream", async () => {
  grok.play({ text: words, gapMs: 40 });
  const { response } = await aStream();
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "x-vercel-ai-ui-message-stream": "v1",
    "x-accel-buffering": "no",
  });
  expect(response.headers.get("cache-control")).toContain("no-store");
  expect(response.headers.get("content-encoding")).toBeNull();
  const arrivals: number[] = [];
  let text = "";
  for await (const chunk of response.body ?? []) {
    arrivals.push(performance.now());
    text += Buffer.from(chunk).toString("utf8");
  }
  expect(arrivals.length).toBeGreaterThan(10);
  expect((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThan(600);
  expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
});

test("a browser that leaves changes nothing: the reply is stored whole", async () => {
  grok.play({ text: words, gapMs: 30 });
  const { path, response } = await aStream();
  await response.body?.cancel();
  await expect.poll(async () => (await replyAt(path))?.status, { timeout: 15_000 }).toBe("complete");
  expect((await replyAt(path))?.text).toBe(words);
});

test("a reader who comes late gets the reply from its start; when none runs there is nothing to read", async () => {
  grok.play({ text: words, gapMs: 40 });
  const { path, response } = await aStream();
  await pause(400);
  const late = await client.call("GET", `${path}/stream`);
  expect(late.status).toBe(200);
  const text = await late.text();
  for (const word of ["word0", "word29", "[DONE]"]) expect(text).toContain(word);
  await response.text();
  const after = await client.call("GET", `${path}/stream`);
  expect([after.status, await after.text()]).toEqual([204, ""]);
});

test("Stop ends the stream and keeps the part", async () => {
  grok.play({ text: words, gapMs: 100 });
  const { path, response } = await aStream();
  const reading = response.text();
  await pause(600);
  expect((await client.call("DELETE", `${path}/stream`)).status).toBe(204);
  expect(await reading).toContain('"status":"stopped"');
  const reply = await replyAt(path);
  expect(reply?.status).toBe("stopped");
  expect(words.startsWith(reply?.text ?? "?")).toBe(true);
});

test("the probes answer, and nobody needs to sign in for them", async () => {
  expect((await fetch(`${app.origin}/api/health/live`)).status).toBe(200);
  const ready = await fetch(`${app.origin}/api/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: "ready", missing: [] }]);
});

test("paths where nothing is, and verbs that nothing takes, are refused in the envelope", async () => {
  for (const below of ["", "/nothing", "/users/me/x", "/%00", "/..%2f..%2fx"]) {
    const path = `/api/v1${below}`;
    const response = await client.call("GET", path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.json()).toMatchObject({ data: null, errors: [{ code: "not_found" }] });
  }
  for (const path of ["/api/v1/conversations/%E0%A4%A", "/api/v1/conversations/%FF"]) {
    expect([path, (await client.call("GET", path)).status]).toEqual([path, 404]);
  }
  expect(await (await client.call("GET", "/chat/%FF")).text()).toContain("There is nothing here.");
  const wrong = await client.call("PUT", "/api/v1/users/me", {});
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD, PATCH, DELETE, OPTIONS"]);
  const options = await client.call("OPTIONS", "/api/v1/conversations");
  expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  const head = await client.call("HEAD", "/api/v1/users/me");
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("the framework's own headers open no door", async () => {
  const stranger = new Client(app.origin);
  const tries: Record<string, string>[] = [
    { "x-middleware-subrequest": "src/middleware:middleware:middleware" },
    { rsc: "1", "next-router-prefetch": "1" },
    { "x-http-method-override": "GET", "x-original-url": "/api/health/live" },
    { "x-request-id": "forged id\twith spaces" },
  ];
  for (const headers of tries) {
    const response = await stranger.call("GET", "/api/v1/users/me?nxtPuser=1", undefined, headers);
    expect(response.status, JSON.stringify(headers)).toBe(401);
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  }
});
