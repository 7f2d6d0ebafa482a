import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { route } from "@/lib/http/route";
import { newId } from "@/lib/ids";
import { inProcess } from "@/tests/fuzz/in-process";
import type { Person } from "@/tests/fuzz/transport";
import { asking } from "@/tests/harness/asking";

process.env.USERS_TIMEOUT_MS = "60";
const { newPerson } = await inProcess();
const CONVERSATIONS = "/api/v1/conversations";

async function get(person: Person, path: string, headers: Record<string, string> = {}) {
  const answer = await person.send({ method: "GET", path, headers });
  return { ...answer, etag: answer.headers.get("etag") ?? "", body: answer.text && JSON.parse(answer.text) };
}

async function send(person: Person, method: string, path: string, value: unknown) {
  const headers = { "content-type": "application/json" };
  const answer = await person.send({ method, path, headers, body: JSON.stringify(value) });
  expect(answer.status, answer.text).toBeLessThan(300);
}

test("what a client holds already is not sent again, until it changes", async () => {
  const person = await newPerson();
  const id = newId();
  await send(person, "POST", CONVERSATIONS, { id, title: "One" });
  for (const path of [CONVERSATIONS, `${CONVERSATIONS}/${id}`]) {
    const first = await get(person, path);
    expect(first.etag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const held of [first.etag, first.etag.slice(2), `"other", ${first.etag}`, "*"]) {
      const again = await get(person, path, { "if-none-match": held });
      expect([again.status, again.text, again.etag], held).toEqual([304, "", first.etag]);
    }
    await send(person, "PATCH", `${CONVERSATIONS}/${id}`, { title: `Changed at ${path}` });
    const changed = await get(person, path, { "if-none-match": first.etag });
    expect([changed.status, changed.etag === first.etag]).toEqual([200, false]);
  }
});

test("a change is made whatever the client holds", async () => {
  const person = await newPerson();
  const headers = { "content-type": "application/json", "if-none-match": "*" };
  const call = { method: "POST", path: CONVERSATIONS, headers, body: "{}" };
  expect((await person.send(call)).status).toBe(201);
});

test("pages go on where they were, whatever is begun, pinned or deleted meanwhile", async () => {
  const person = await newPerson();
  const ids = Array.from({ length: 11 }, newId);
  for (const id of ids) await send(person, "POST", CONVERSATIONS, { id });
  const seen: string[] = [];
  let cursor: string | null = "";
  for (let round = 0; cursor !== null; round++) {
    const { body } = await get(person, `${CONVERSATIONS}?limit=2${cursor && `&cursor=${cursor}`}`);
    seen.push(...body.data.map((item: { id: string }) => item.id));
    cursor = body.meta.next_cursor;
    await send(person, "POST", CONVERSATIONS, { title: `Begun in round ${round}` });
    // What was seen already moves to the top; it must not come again.
    if (seen[0]) await send(person, "PATCH", `${CONVERSATIONS}/${seen[0]}`, { title: `Round ${round}` });
  }
  expect(seen).toEqual(ids.toReversed());
});

test("a cursor that was tampered with is refused, or leads to another place in one's own list", async () => {
  const [mine, theirs] = [await newPerson(), await newPerson()];
  for (const person of [mine, theirs]) {
    for (let count = 0; count < 3; count++) await send(person, "POST", CONVERSATIONS, { title: "Kept" });
  }
  const own = (await get(mine, CONVERSATIONS)).body.data.map((item: { id: string }) => item.id);
  const { next_cursor: cursor } = (await get(theirs, `${CONVERSATIONS}?limit=1`)).body.meta;
  const statuses = new Set<number>();
  for (let at = 0; at < cursor.length; at++) {
    const other = cursor[at] === "x" ? "y" : "x";
    const tampered = cursor.slice(0, at) + other + cursor.slice(at + 1);
    const { status, body } = await get(mine, `${CONVERSATIONS}?cursor=${tampered}`);
    statuses.add(status);
    expect([200, 400, 422], tampered).toContain(status);
    for (const { id } of body.data ?? []) expect(own).toContain(id);
  }
  expect(statuses).toContain(422);
});

test("a service that takes longer than its setting is given up with a typed error", async () => {
  const slow = route({ auth: "none" }, () => pause(5_000, "late", { ref: false }));
  const answer = await slow(new Request("http://localhost:3000/api/v1/users/me"));
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([504, "5"]);
  expect(await answer.json()).toMatchObject({ data: null, errors: [{ code: "timeout", retryable: true }] });
  // Conversations have a setting of their own.
  const brief = route({ auth: "none" }, () => pause(150, "in time"));
  expect((await brief(new Request("http://localhost:3000/api/v1/conversations"))).status).toBe(200);
});

test("what is too deep is refused before it is read", async () => {
  const call = await asking(null);
  const { POST } = await import("@/app/api/v1/users/route");
  const body = `${"[".repeat(500_000)}${"]".repeat(500_000)}`;
  expect((await call(POST, { method: "POST", body })).status).toBe(400);
});
