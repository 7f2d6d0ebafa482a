import { expect, test } from "@playwright/test";
import { Client } from "../faults/client.ts";
import { OFFLINE_APP } from "./servers.ts";

const HOSTS = [
  "evil.example",
  "evil.example:80",
  "user@evil.example",
  "evil.example/chat",
  "localhost:4790.evil.example",
];
const FORMS = [
  ...["https://*", "http://*", "//*", "///*", "////*", "/\\*", "\\/*", "\\\\*", "https:*", "https:/*"],
  ...[
    "/\t/*",
    "/\n/*",
    "\t//*",
    " //*",
    "/%2f*",
    "/%5c*",
    "/.//*",
    "/..//*",
    "@*",
    ":*",
    "?next=//*",
    "//%2f*",
  ],
];
const WORDS = [
  ...[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<b>x</b>",
    "vbscript:x",
  ],
  ...["file:///etc/passwd", "blob:https://evil.example/x", "ftp://evil.example", "null", "about:blank"],
];
const VARIANTS = [
  ...HOSTS.flatMap((host) => FORMS.map((form) => form.replace("*", host))),
  ...WORDS,
  `${OFFLINE_APP}.evil.example`,
  `${OFFLINE_APP}@evil.example`,
  OFFLINE_APP.replace("http", "https"),
];

test("whatever a link asks for, nobody is sent to another site after signing in, signing out or being asked to", async () => {
  test.slow();
  expect(VARIANTS.length).toBeGreaterThan(100);
  const somebody = new Client(OFFLINE_APP);
  await somebody.signUp();
  const leaving = new Client(OFFLINE_APP);
  const { csrfToken } = await (await leaving.call("GET", "/api/auth/csrf")).json();
  const strange: string[] = [];
  const ownOrigin = (place: string | null) =>
    place === null || new URL(place, OFFLINE_APP).origin === OFFLINE_APP;
  for (const callbackUrl of VARIANTS) {
    const query = new URLSearchParams({ callbackUrl });
    const asked = await somebody.call("GET", `/api/auth/signin?${query}`, undefined, { accept: "text/html" });
    const kept = asked.headers.getSetCookie().find((line) => line.startsWith("next-auth.callback-url="));
    const noted =
      kept && decodeURIComponent(kept.slice("next-auth.callback-url=".length).split(";")[0] ?? "");
    const form = new URLSearchParams({ callbackUrl, csrfToken, json: "true" });
    const out = await leaving.fetch("/api/auth/signout", { method: "POST", body: form, redirect: "manual" });
    const told = out.headers.get("location") ?? (await out.json().catch(() => ({ url: null }))).url;
    for (const place of [noted ?? null, told, asked.headers.get("location")]) {
      if (!ownOrigin(place)) strange.push(`${JSON.stringify(callbackUrl)} led to ${place}`);
    }
  }
  expect(strange).toEqual([]);
});

test("another site's form signs nobody in and nobody out", async () => {
  const somebody = new Client(OFFLINE_APP);
  await somebody.signUp();
  for (const csrfToken of [undefined, "", "x", "x|x"]) {
    const form = new URLSearchParams({ json: "true", ...(csrfToken === undefined ? {} : { csrfToken }) });
    await somebody.fetch("/api/auth/signout", { method: "POST", body: form, redirect: "manual" });
    expect((await somebody.call("GET", "/api/v1/users/me")).status, csrfToken).toBe(200);
    const stranger = new Client(OFFLINE_APP);
    form.set("email", "somebody@example.test");
    form.set("password", "a long enough password");
    await stranger.fetch("/api/auth/callback/credentials", {
      method: "POST",
      body: form,
      redirect: "manual",
    });
    expect(stranger.setCookies.filter((line) => line.startsWith("next-auth.session-token="))).toEqual([]);
  }
});
