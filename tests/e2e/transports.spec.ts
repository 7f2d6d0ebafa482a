import { expect, test } from "@playwright/test";
import { Client } from "../faults/client.ts";
import { operations, pages } from "./every-path.ts";
import { OFFLINE_APP } from "./servers.ts";

interface Disguise {
  at: string;
  headers: Record<string, string>;
  method?: string;
}

const SECRET = "Canary of a transport";

/** A router that says it has every frame around the page already, and wants the page alone. */
function stateOf(path: string): string {
  const parts = path.split("/").filter(Boolean);
  const leaf: unknown[] = ["__PAGE__", {}, null, "refetch"];
  const inside = parts.reduceRight<unknown[]>((below, part, index) => {
    const isNamed = index > 0 && /^[0-9a-f-]{36}$/.test(part);
    return [isNamed ? ["conversationId", part, "d"] : part, { children: below }];
  }, leaf);
  return encodeURIComponent(
    JSON.stringify(["", { children: ["(app)", { children: inside }] }, null, null, true]),
  );
}

/** Every way in which the framework, or what stands before it elsewhere, can be asked for the same thing otherwise. */
function disguises(path: string): Disguise[] {
  const state = { rsc: "1", "next-router-state-tree": stateOf(path) };
  const subrequest = Array(5).fill("proxy").join(":");
  return [
    { at: path, headers: {} },
    { at: path, headers: { rsc: "1" } },
    { at: `${path}?_rsc=1abcd`, headers: state },
    { at: path, headers: { ...state, "next-router-prefetch": "1" } },
    { at: path, headers: { ...state, "next-router-prefetch": "2" } },
    ...["/_tree", "/_full", "/__PAGE__", `${path}/__PAGE__`, "/_index"].map((segment) => ({
      at: path,
      headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": segment },
    })),
    { at: `${path}.rsc`, headers: {} },
    { at: `${path}.prefetch.rsc`, headers: { rsc: "1" } },
    { at: `${path}.segments/_tree.segment.rsc`, headers: { rsc: "1" } },
    { at: `/_next/data/development${path}.json`, headers: { "x-nextjs-data": "1" } },
    { at: `${path}?nxtPconversationId=1&nxtPuserId=1&nxtIpath=1`, headers: {} },
    { at: `${path}?__nextDataReq=1&__nextLocale=en&__flight__=1`, headers: { "x-nextjs-data": "1" } },
    { at: path, headers: { "x-middleware-subrequest": subrequest, "x-middleware-invoke": "1" } },
    { at: path, headers: { "x-middleware-subrequest": "src/proxy:src/proxy", "x-middleware-rewrite": path } },
    { at: "/sign-in", headers: { "x-original-url": path, "x-rewrite-url": path, "x-matched-path": path } },
    {
      at: "/sign-in",
      headers: { "x-invoke-path": path, "x-invoke-output": path, "x-now-route-matches": "1" },
    },
    { at: path, headers: { "next-action": "0".repeat(42) }, method: "POST" },
    { at: path, headers: { "next-resume": "1", "x-next-resume-state-length": "1" }, method: "POST" },
    { at: path, headers: { "x-prerender-revalidate": "1", "x-prerender-bypass-mode": "static" } },
    { at: path.replace("/", "//"), headers: {} },
    { at: `/%2e${path}`, headers: {} },
    { at: path.toUpperCase(), headers: {} },
  ];
}

async function somebody() {
  const owner = new Client(OFFLINE_APP);
  await owner.signUp();
  await owner.data("PATCH", "/api/v1/users/me", { name: SECRET });
  await owner.data("PATCH", "/api/v1/users/me/profile", { skills: [SECRET] });
  const { id } = await owner.data<{ id: string }>("POST", "/api/v1/conversations", { title: SECRET });
  await owner.data("POST", `/api/v1/conversations/${id}/messages`, { text: SECRET });
  const { email } = await owner.data<{ email: string }>("GET", "/api/v1/users/me");
  return { owner, id, email };
}

/** What was asked for in a disguise: the answer's status, and whether it tells what is another's. */
async function asked(who: Client, { at, headers, method = "GET" }: Disguise, secrets: string[]) {
  const response = await who.fetch(at, { method, headers, redirect: "manual" });
  const text = await response.text();
  return { status: response.status, isTold: secrets.some((secret) => text.includes(secret)) };
}

test("no transport of the framework shows anybody's page or data to others, and many show it to its owner", async () => {
  test.slow();
  const { owner, id, email } = await somebody();
  const stranger = new Client(OFFLINE_APP);
  await stranger.signUp();
  const reads = operations(id).filter(({ method, isOpen }) => method === "GET" && !isOpen);
  const all = [...pages(id), ...reads.map(({ path }) => path)].flatMap(disguises);
  const faults: string[] = [];
  for (const disguise of all) {
    for (const who of [new Client(OFFLINE_APP), stranger]) {
      const { status, isTold } = await asked(who, disguise, [SECRET, email]);
      if (isTold || status >= 500)
        faults.push(`${status} ${disguise.at} ${JSON.stringify(disguise.headers)}`);
    }
  }
  expect(faults).toEqual([]);
  const own = await Promise.all(disguises(`/chat/${id}`).map((one) => asked(owner, one, [SECRET])));
  expect(own.filter(({ isTold }) => isTold).length).toBeGreaterThan(5);
});

test("no header and no word in the address makes a verb another", async () => {
  const { owner, id } = await somebody();
  const path = `/api/v1/conversations/${id}`;
  const names = ["x-http-method-override", "x-http-method", "x-method-override", "x-original-method"];
  for (const verb of ["DELETE", "PATCH", "PUT"]) {
    for (const name of names) await owner.fetch(path, { method: "GET", headers: { [name]: verb } });
    for (const word of ["_method", "method", "x-http-method-override"]) {
      await owner.fetch(`${path}?${word}=${verb}`, { method: "GET" });
      const form = new URLSearchParams({ [word]: verb });
      expect((await owner.fetch(path, { method: "POST", body: form })).status).toBe(405);
    }
  }
  expect(await owner.data("GET", path)).toMatchObject({ title: SECRET });
});
