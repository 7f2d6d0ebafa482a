import { expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { getProfile } from "@/lib/users";
import { asking } from "@/tests/harness/asking";
import { noted } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";

const all = await operations();

function handlerOf(name: string) {
  const found = all.find((operation) => operation.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.handler;
}

async function someoneWithFacts() {
  const actor = await aUser();
  const message = await noted(actor, "I know Go, I am senior and have 6 years.", [
    { predicate: "skill", value: "Go" },
    { predicate: "level", value: "Senior" },
    { predicate: "years", value: "6" },
  ]);
  const call = await asking(actor.userId);
  const list = async (query = "") => {
    const response = await call(handlerOf("GET /users/me/facts"), { method: "GET", query });
    return { status: response.status, ...(await response.json()) };
  };
  const decide = async (factId: string, body: unknown) => {
    const request = { method: "PATCH", params: { factId }, body };
    const response = await call(handlerOf("PATCH /users/me/facts/[factId]"), request);
    return { status: response.status, ...(await response.json()) };
  };
  const idOf = async (predicate: string): Promise<string> =>
    (await list()).data.find((fact: { predicate: string }) => fact.predicate === predicate).id;
  return { actor, message, call, list, decide, idOf };
}

test("the ledger is listed by status and by message, in pages", async () => {
  const { message, list, decide, idOf } = await someoneWithFacts();
  await decide(await idOf("skill"), { status: "confirmed" });
  expect((await list("?status=confirmed")).data).toEqual([expect.objectContaining({ value: "Go" })]);
  expect((await list("?status=proposed")).data).toHaveLength(2);
  expect((await list(`?message_id=${message.id}`)).data).toHaveLength(3);
  expect((await list(`?message_id=${newId()}`)).data).toEqual([]);
  const first = await list("?limit=2");
  const second = await list(`?limit=2&cursor=${first.meta.next_cursor}`);
  expect([...first.data, ...second.data]).toEqual((await list()).data);
  expect(second.meta.next_cursor).toBeNull();
});

test.each(["?status=forgotten", "?status=x", "?message_id=x", "?limit=0", "?cursor=x"])(
  "a list that makes no sense is refused: %s",
  async (query) => {
    const { list } = await someoneWithFacts();
    expect(await list(query)).toMatchObject({ status: 422, data: null });
  },
);

test("a value is corrected as its kind takes it, and what it was stays readable", async () => {
  const { decide, idOf } = await someoneWithFacts();
  const years = await decide(await idOf("years"), { value: "7,5" });
  expect(years.data).toMatchObject({ value: "7.5", quantity: 7.5, said_value: "6", status: "confirmed" });
  expect((await decide(await idOf("years"), { value: 8 })).data).toMatchObject({
    value: "8",
    said_value: "6",
  });
  expect((await decide(await idOf("level"), { value: "MID" })).data).toMatchObject({ value: "Mid" });
  expect((await decide(await idOf("skill"), { value: "Golang" })).data).toMatchObject({ value: "Golang" });
  for (const [predicate, value] of [
    ["years", "many"],
    ["years", "-1"],
    ["years", 81],
    ["level", "Wizard"],
    ["level", 3],
    ["skill", 3],
    ["skill", " "],
    ["skill", "x".repeat(81)],
  ] as const) {
    const refused = await decide(await idOf(predicate), { value });
    expect(refused, `${predicate} ${value}`).toMatchObject({ status: 422, errors: [{ field: "value" }] });
  }
});

test("a decision is confirmed or rejected, one of them, and nothing besides", async () => {
  const { decide, idOf } = await someoneWithFacts();
  const id = await idOf("skill");
  for (const body of [
    {},
    { status: "superseded" },
    { status: "forgotten" },
    { status: "rejected", value: "x" },
    { id },
  ]) {
    expect((await decide(id, body)).status, JSON.stringify(body)).toBe(422);
  }
  expect((await decide(id, { status: "rejected" })).data).toMatchObject({
    status: "rejected",
    counts: false,
  });
  expect((await decide(id, { status: "confirmed" })).data).toMatchObject({
    status: "confirmed",
    counts: true,
  });
});

test("a forgotten fact is gone from every list, and a second time it is not there", async () => {
  const { call, list, idOf } = await someoneWithFacts();
  const factId = await idOf("skill");
  const remove = { method: "DELETE", params: { factId } };
  expect((await call(handlerOf("DELETE /users/me/facts/[factId]"), remove)).status).toBe(204);
  expect((await call(handlerOf("DELETE /users/me/facts/[factId]"), remove)).status).toBe(404);
  expect((await list()).data.map(({ predicate }: { predicate: string }) => predicate).sort()).toEqual([
    "level",
    "years",
  ]);
});

test("many are decided in one look, all of them or none", async () => {
  const { actor, call, list, idOf } = await someoneWithFacts();
  const other = await someoneWithFacts();
  const decideAll = async (body: unknown) => {
    const response = await call(handlerOf("PATCH /users/me/facts"), { method: "PATCH", body });
    return { status: response.status, ...(await response.json()) };
  };
  const [skill, level, years] = [await idOf("skill"), await idOf("level"), await idOf("years")];
  for (const [body, status] of [
    [{ confirmed: [skill, newId()] }, 404],
    [{ confirmed: [skill], rejected: [await other.idOf("skill")] }, 404],
    [{ confirmed: [skill], rejected: [skill] }, 422],
    [{ confirmed: ["x"] }, 422],
  ] as const) {
    expect((await decideAll(body)).status).toBe(status);
  }
  expect((await list("?status=proposed")).data).toHaveLength(3);
  expect((await decideAll({ confirmed: [skill, years], rejected: [level] })).data).toHaveLength(3);
  expect((await list("?status=confirmed")).data).toHaveLength(2);
  expect(await getProfile(actor)).toMatchObject({
    skills: ["Go"],
    experience_level: null,
    years_experience: 6,
  });
});

test("the notes of a thread are what is new in it, and name what was not read", async () => {
  const { actor, message, call } = await someoneWithFacts();
  const again = await noted(actor, "As I said, I know Go. I also know SQL.", [
    { predicate: "skill", value: "Go" },
    { predicate: "skill", value: "SQL" },
  ]);
  const notesOf = async (conversationId: string) => {
    const request = { method: "GET", params: { conversationId } };
    return (await (await call(handlerOf("GET /conversations/[conversationId]/notes"), request)).json()).data;
  };
  expect((await notesOf(message.conversation_id)).facts).toHaveLength(3);
  expect(await notesOf(again.conversation_id)).toMatchObject({
    facts: [{ value: "SQL" }],
    against: [],
    unread: [],
  });
});
