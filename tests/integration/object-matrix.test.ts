import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { createToken } from "@/lib/users";
import { anAdmin } from "@/tests/harness/an-admin";
import { asking } from "@/tests/harness/asking";
import { belongings, nobodysIds, stateOf } from "@/tests/harness/belongings";
import { idsInDocument } from "@/tests/harness/document-ids";
import { genuineParts } from "@/tests/harness/genuine-token";
import { idRows } from "@/tests/harness/id-rows";
import { internalRows } from "@/tests/harness/internal-rows";
import { aUser } from "@/tests/harness/people";
import { rows } from "@/tests/harness/route-rows";
import { internalOperations, operations } from "@/tests/harness/route-tree";
import { aKeyring, signed } from "@/tests/harness/service-keys";
import { endedCookieOf } from "@/tests/harness/session";

const keyring = await aKeyring();
process.env.SERVICE_PUBLIC_KEYS = keyring.known;
process.env.SERVICE_SIGNING_KEY = JSON.stringify(keyring.signing.app);

const people = (await operations()).filter(({ method }) => method !== "HEAD");
const all = [...people, ...(await internalOperations())];
const closed = people.filter(({ name }) => rows[name]?.kind !== "open");

/** What is not said twice alike: ids and moments. */
const withoutNames = (text: string) =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "WHEN")
    .replace(/("(?:first_token|duration)_ms"):\d+/g, "$1:0");

async function anExpiredToken(actor: Actor): Promise<string> {
  const wish = { name: "Old", scopes: ["read" as const, "write" as const], expires_in_days: 1 };
  const { id, token } = await createToken(actor, wish);
  await asUser(actor, async (tx) => {
    const row = await tx.apiToken.findFirstOrThrow({ where: { id } });
    await tx.apiToken.deleteMany({ where: { id } });
    await tx.apiToken.createMany({ data: { ...row, expiresAt: new Date(Date.now() - 1000) } });
  });
  return token;
}

test("what has expired opens nothing: sessions that ended, tokens whose day is over", async () => {
  const owner = await aUser();
  const own = await belongings(owner);
  const token = await anExpiredToken(owner);
  const byToken = await asking(null);
  const byCookie = await asking(owner.userId, endedCookieOf);
  const before = await stateOf(owner);
  for (const { name, method, handler } of closed) {
    const asked = { method, params: own, body: rows[name]?.body, query: rows[name]?.query ?? "" };
    const headers = { authorization: `Bearer ${token}` };
    expect((await byToken(handler, { ...asked, headers })).status, `${name} by a token`).toBe(401);
    expect((await byCookie(handler, asked)).status, `${name} by a session`).toBe(401);
  }
  expect(await stateOf(owner)).toEqual(before);
});

test("an administrator is a stranger to other people's things, as absent as missing ones", async () => {
  const owner = await aUser();
  const own = await belongings(owner);
  const admin = await anAdmin();
  const call = await asking(admin.userId);
  const before = await stateOf(owner);
  for (const { name, method, handler } of closed.filter((each) => rows[each.name]?.kind === "named")) {
    const ask = async (params: Record<string, string>) => {
      const asked = { method, params, body: rows[name]?.body, query: rows[name]?.query ?? "" };
      const response = await call(handler, asked);
      return { status: response.status, text: withoutNames(await response.text()) };
    };
    const theirs = await ask(own);
    expect(theirs.status, name).toBe(404);
    expect(theirs, name).toEqual(await ask(nobodysIds()));
  }
  expect(await stateOf(owner)).toEqual(before);
});

test("every id that a request may name beside its path has a row, and every row an id", () => {
  expect(idsInDocument().sort()).toEqual(Object.keys(idRows).sort());
});

test.each(Object.entries(idRows))(
  "%s: somebody else's id is answered as a missing one",
  async (place, row) => {
    const name = place.split(" ").slice(0, 2).join(" ");
    const operation = all.find((each) => each.name === name);
    if (!operation) throw new Error(`${name} is gone`);
    const owner = await aUser();
    const theirs = await belongings(owner);
    const before = await stateOf(owner);
    for (const who of [await aUser(), await anAdmin()]) {
      const answerTo = async (id: string) => {
        const mine = { ...(await belongings(who)), userId: who.userId };
        const call = await asking(internalRows[name] ? null : who.userId);
        const response = await call(operation.handler, {
          method: operation.method,
          params: { ...mine, ...row.params?.(mine) },
          body: row.body?.(id, mine),
          query: row.query?.(id) ?? "",
          headers: await asService(name, who),
        });
        return { status: response.status, text: withoutNames(await response.text()) };
      };
      const answer = await answerTo(theirs[row.of]);
      const expected = who.role === "admin" ? (row.admin ?? row.answers) : row.answers;
      expect(answer.status).toBe(expected);
      expect(answer).toEqual(await answerTo(newId()));
    }
    expect(await stateOf(owner)).toEqual(before);
  },
);

/** The headers by which a service asks for this person; none where people ask themselves. */
async function asService(name: string, { userId }: Actor): Promise<Record<string, string>> {
  const scope = internalRows[name]?.scope;
  if (!scope) return {};
  const { jwk, ...parts } = genuineParts(keyring, scope, userId);
  return { authorization: `Bearer ${await signed(parts, jwk)}` };
}
