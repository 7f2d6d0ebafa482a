import { expect, test } from "vitest";
import { registerPeople } from "@/lib/auth/registry";
import { accounts, setRole } from "@/lib/users";
import { belongings, stateOf } from "@/tests/harness/belongings";
import { DOCUMENT } from "@/tests/harness/documented";
import { aUser } from "@/tests/harness/people";
import { rows } from "@/tests/harness/route-rows";
import { documentedAs, operations } from "@/tests/harness/route-tree";
import { sessionCookieOf } from "@/tests/harness/session";

const SITE = "http://localhost:3000";
/** What a browser sends for a page of another site, and what no browser sends. */
const FOREIGN = [
  undefined,
  "",
  "null",
  "https://evil.example",
  "http://localhost:3000.evil.example",
  "http://evil.example:3000",
  "https://localhost:3001",
  "http://localhost",
  "http://localhost:30000",
  "http://localhost:3000@evil.example",
  "file://localhost:3000",
  "localhost:3000",
  "http://127.0.0.1:3000",
];

const writes = (await operations()).filter(({ method }) => !["GET", "HEAD"].includes(method));
const documented = await Promise.all(
  writes.map(async (operation) => ({ ...operation, documented: await documentedAs(operation.handler) })),
);
const signed = documented.filter((one) => one.documented?.security.some((door) => "session" in door));

test("every write of the document that a cookie signs is asked", () => {
  const named = Object.entries(DOCUMENT.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([verb, { security }]) => verb !== "get" && security.some((one) => "session" in one))
      .map(
        ([verb]) => `${verb.toUpperCase()} ${path.replace("/api/v1", "").replaceAll(/\{(\w+)\}/g, "[$1]")}`,
      ),
  );
  expect(signed.map(({ name }) => name).sort()).toEqual(named.sort());
  expect(signed.length).toBeGreaterThan(35);
});

test.each(signed)(
  "$name: a page of another site changes nothing, with no kind of body",
  async (operation) => {
    registerPeople(accounts);
    const owner = await aUser();
    const own = await belongings(owner);
    if (rows[operation.name]?.kind === "admin") await setRole(owner.email, "admin");
    const cookie = await sessionCookieOf(owner.userId);
    const before = await stateOf(owner);
    const { body } = rows[operation.name] ?? {};
    const send = async (origin: string | undefined, type: string) => {
      const headers = {
        cookie,
        host: "localhost:3000",
        "content-type": type,
        ...(origin === undefined ? {} : { origin }),
      };
      const sent = body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body ?? {});
      const request = new Request(`${SITE}/api/v1/x`, { method: operation.method, headers, body: sent });
      return operation.handler(request, { params: Promise.resolve(own) });
    };
    for (const origin of FOREIGN) {
      for (const type of ["application/json", "text/plain", "application/x-www-form-urlencoded"]) {
        const response = await send(origin, type);
        expect([origin, response.status, (await response.json()).errors[0].code]).toEqual([
          origin,
          403,
          "forbidden",
        ]);
      }
    }
    // A form of another site can send such a body without asking first: it is none of ours from our own pages either.
    if (operation.documented?.requestBody?.content["application/json"]) {
      for (const type of ["text/plain", "text/plain;charset=utf-8", "multipart/form-data; boundary=x"]) {
        expect((await send(SITE, type)).status, type).toBe(415);
      }
    }
    expect(await stateOf(owner)).toEqual(before);
  },
);
