import { expect, test } from "vitest";
import { asSystem, asUser } from "@/lib/db/as-user";
import { deleteKeysOlderThan } from "@/lib/db/request-keys.sql";
import { newId } from "@/lib/ids";
import type { Prompt } from "@/lib/prompts/contract";
import { forgetRequestKeys } from "@/lib/users";
import { aPrompt } from "@/tests/harness/a-prompt";
import { type Asked, asking } from "@/tests/harness/asking";
import { belongings } from "@/tests/harness/belongings";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";

const grok = await aGrok();
const all = await operations();

/** As the export gives it. */
function aFile(...titles: string[]) {
  const prompts = titles.map((title) => aPrompt({ title }));
  return { format: "career-advisor/prompts", version: 1, prompts };
}

const CREATE = "POST /conversations";
const SEND = "POST /conversations/[conversationId]/messages";
const RETRY = "POST /conversations/[conversationId]/messages/[messageId]/retry";
const IMPORT = "POST /prompts/import";
const USE = "POST /prompts/[promptId]/use";

async function aSender() {
  const actor = await aUser();
  const own = await belongings(actor);
  const call = await asking(actor.userId);
  const post = async (
    name: string,
    key: string,
    body?: Asked["body"],
    params: Record<string, string> = own,
  ) => {
    const operation = all.find((one) => one.name === name);
    if (!operation) throw new Error(`${name} is gone`);
    const headers = { "idempotency-key": key };
    const response = await call(operation.handler, { method: "POST", params, body, headers });
    const answered = await response.json();
    return { status: response.status, data: answered.data, errors: answered.errors };
  };
  return { actor, own, post };
}

test.each([
  { name: CREATE, body: { title: "Once" }, other: { title: "Twice" } },
  { name: SEND, body: { text: "Once" }, other: { text: "Twice" } },
  { name: IMPORT, body: aFile("Once", "Also"), other: aFile("Twice") },
  { name: USE, body: { values: {} }, other: { values: { a: "b" } } },
])(
  "$name with one key makes one thing, and refuses the key for another request",
  async ({ name, body, other }) => {
    const { actor, post } = await aSender();
    const count = () =>
      asUser(actor, async (tx) => [
        await tx.conversation.count(),
        await tx.message.count(),
        await tx.prompt.count(),
        await tx.promptUse.count(),
      ]);
    const first = await post(name, "a key", body);
    expect(first.status).toBeLessThan(300);
    const counted = await count();
    const again = await Promise.all(Array.from({ length: 5 }, () => post(name, "a key", body)));
    for (const answer of again) expect(answer).toEqual(first);
    expect(await count()).toEqual(counted);
    const refused = await post(name, "a key", other);
    expect(refused).toMatchObject({ status: 409, errors: [{ code: "conflict" }] });
    expect(await count()).toEqual(counted);
  },
);

test("a file that fills the last place is answered as before when it is sent again", async () => {
  const { post } = await aSender();
  const rest = aFile(...Array.from({ length: 299 }, (_, place) => `Prompt ${place}`));
  const first = await post(IMPORT, "a key", rest);
  expect(first.status).toBe(201);
  expect(first.data.map(({ title }: Prompt) => title)).toEqual(rest.prompts.map(({ title }) => title));
  expect(await post(IMPORT, "a key", rest)).toEqual(first);
  expect((await post(IMPORT, "another key", aFile("One more"))).status).toBe(429);
});

test("a retry with one key is one retry, and the model is asked once", async () => {
  const { post } = await aSender();
  const answers = await Promise.all(Array.from({ length: 5 }, () => post(RETRY, "a key")));
  expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1);
  for (const { status, data } of answers) expect([status, data.status]).toEqual([201, "complete"]);
  expect(grok.calls).toHaveLength(1);
});

test("fields in another order are the same request", async () => {
  const { actor, post } = await aSender();
  const prompts = await asUser(actor, (tx) => tx.prompt.findFirst({ where: { userId: actor.userId } }));
  const one = await post(CREATE, "a key", { title: "T", prompt_id: prompts?.id });
  expect(await post(CREATE, "a key", { prompt_id: prompts?.id, title: "T" })).toEqual(one);
});

test("a key means something to one person, on one route, in one place", async () => {
  const [one, other] = await Promise.all([aSender(), aSender()]);
  const first = await one.post(CREATE, "a key", { title: "One" });
  expect((await other.post(CREATE, "a key", { title: "Other" })).status).toBe(201);
  expect((await one.post(SEND, "a key", { text: "Hello" })).status).toBe(201);
  const elsewhere = { ...one.own, conversationId: first.data.id };
  expect((await one.post(SEND, "a key", { text: "Elsewhere" }, elsewhere)).status).toBe(201);
});

test("a key has 1 to 255 printable characters", async () => {
  const { post } = await aSender();
  expect((await post(CREATE, "k".repeat(255), {})).status).toBe(201);
  for (const key of ["k".repeat(256), "", "t\tt", "é"]) {
    expect(await post(CREATE, key, {}), key).toMatchObject({
      status: 422,
      errors: [{ code: "invalid", field: "Idempotency-Key" }],
    });
  }
});

test("a refused request leaves its key to the next try", async () => {
  const { own, post } = await aSender();
  const nowhere = { ...own, conversationId: own.promptId };
  expect((await post(SEND, "a key", { text: "Hello" }, nowhere)).status).toBe(404);
  expect((await post(SEND, "a key", { text: "Hello" })).status).toBe(201);
});

test("a key holds for a day whoever sweeps, and is forgotten after two", async () => {
  const { actor } = await aSender();
  const sent = (hoursAgo: number) => ({
    userId: actor.userId,
    route: `sent ${hoursAgo} hours ago`,
    keyHash: new Uint8Array(32),
    requestHash: new Uint8Array(32),
    resultId: newId(),
    createdAt: new Date(Date.now() - hoursAgo * 3_600_000),
  });
  await asUser(actor, (tx) => tx.requestKey.createMany({ data: [49, 47, 25, 23].map(sent) }));
  const kept = () => asUser(actor, (tx) => tx.requestKey.count());
  expect(await forgetRequestKeys()).toBeGreaterThanOrEqual(1);
  expect(await kept()).toBe(3);
  await asSystem((tx) => deleteKeysOlderThan(tx, 0));
  expect(await kept()).toBe(1);
});
