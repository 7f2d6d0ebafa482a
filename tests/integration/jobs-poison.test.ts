import { afterEach, beforeEach, expect, test } from "vitest";
import { rememberAgain } from "@/lib/advisor";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { getMessage } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import type { JobsOverview } from "@/lib/events/contract";
import { newId } from "@/lib/ids";
import { setRole } from "@/lib/users";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";
import { alone } from "@/tests/harness/alone";
import { asking } from "@/tests/harness/asking";
import { queueSizes, startQuickHouseJobs } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";
import { operations } from "@/tests/harness/route-tree";
import { said } from "@/tests/harness/said";

const POISON = "a text on which the model fails";
let isPoisonous = true;
alone();
let endJobs: () => Promise<void>;

beforeEach(async () => {
  isPoisonous = true;
  const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
  kept.careerAdvisorEmbedder = quickEmbedder((text) => {
    if (isPoisonous && text.includes(POISON)) throw new TypeError(`cannot read ${text}`);
  });
  endJobs = await startQuickHouseJobs();
});
afterEach(() => endJobs());

const settled = (parked: number) =>
  expect
    .poll(queueSizes, { timeout: 200_000, interval: 500 })
    .toMatchObject({ outbox: 0, calls: 0, running: 0, parked });
const vectors = (actor: { userId: string }) =>
  asUser(actor, (tx) => tx.embedding.count({ where: { sourceType: "message" } }));

async function anAdmin() {
  const admin = await aUser();
  await setRole(admin.email, "admin");
  return admin;
}

/** What the API for administrators answers this person. */
async function answersTo(userId: string) {
  const call = await asking(userId);
  const all = await operations();
  const handlerOf = (name: string) =>
    all.find((operation) => operation.name === name)?.handler ?? (() => Promise.reject(new Error(name)));
  return {
    list: async (query = "") => {
      const response = await call(handlerOf("GET /admin/jobs"), { method: "GET", query });
      const text = await response.text();
      return { status: response.status, text, data: JSON.parse(text).data as JobsOverview };
    },
    retry: async (jobId: string) => {
      const asked = { method: "POST", params: { jobId } };
      return (await call(handlerOf("POST /admin/jobs/[jobId]/retry"), asked)).status;
    },
  };
}

test("one poison message among a hundred is parked alone and seen, the other 99 are remembered, and it can be tried again", async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => aUser()));
  let poison: { actor: (typeof people)[number]; id: string; conversationId: string } | undefined;
  for (let n = 0; n < 100; n += 1) {
    const actor = people[n % 10] ?? (await aUser());
    const { message } = await said(actor, n === 13 ? `This is ${POISON}.` : `I mend clocks, ${n} of them.`);
    if (n === 13) poison = { actor, id: message.id, conversationId: message.conversation_id };
  }
  if (!poison) throw new Error("nothing was poisoned");
  await settled(1);
  const remembered = async () => (await Promise.all(people.map(vectors))).reduce((sum, count) => sum + count);
  expect(await remembered()).toBe(199);
  const stands = () => getMessage(poison.actor, poison.conversationId, poison.id);
  expect(await stands()).toMatchObject({ remembered: true, memory_failed: true });

  const jobs = await answersTo((await anAdmin()).userId);
  const { status, text, data } = await jobs.list("?state=parked");
  expect(status).toBe(200);
  expect(data.executor).toBe("embedded");
  expect(data.functions).toContainEqual({
    function: "embed-refused-message",
    parked: 1,
    running: 0,
    waiting: 0,
  });
  const ids = { user_id: poison.actor.userId, message_id: poison.id };
  expect(data.jobs).toMatchObject([{ function: "embed-refused-message", state: "parked", ids }]);
  expect(text).not.toContain(POISON);
  expect((await jobs.list("?function=sweep&state=parked")).data.jobs).toEqual([]);
  const [parked] = data.jobs;

  const stranger = await answersTo(poison.actor.userId);
  expect((await stranger.list()).status).toBe(403);
  expect(await stranger.retry(parked?.id ?? "")).toBe(403);
  expect(await stranger.retry(newId())).toBe(403);
  expect(await jobs.retry(newId())).toBe(404);
  expect((await jobs.list("?limit=x")).status).toBe(422);

  isPoisonous = false;
  expect(await jobs.retry(parked?.id ?? "")).toBe(204);
  await settled(0);
  expect(await remembered()).toBe(200);
  expect(await stands()).toMatchObject({ remembered: true, memory_failed: false });
  expect(await jobs.retry(parked?.id ?? "")).toBe(404);
}, 300_000);

test("who wrote a message that could not be remembered has it tried again; asking often makes no second job", async () => {
  const actor = await aUser();
  const { message } = await said(actor, `Mine is ${POISON}.`);
  await settled(1);
  const again = () => rememberAgain(actor, message.conversation_id, message.id);
  for (let n = 0; n < 3; n += 1) {
    expect(await again()).toMatchObject({ memory_failed: false });
    await settled(1);
    const stands = await getMessage(actor, message.conversation_id, message.id);
    expect(stands).toMatchObject({ memory_failed: true });
  }
  await expect(rememberAgain(await aUser(), message.conversation_id, message.id)).rejects.toMatchObject({
    code: "not_found",
  });
  isPoisonous = false;
  await again();
  // What was parked is gone with its reason.
  await settled(0);
  expect(await vectors(actor)).toBe(2);
}, 300_000);

test("a role that is taken back ends an administrator's sight at once", async () => {
  const admin = await anAdmin();
  const jobs = await answersTo(admin.userId);
  expect((await jobs.list()).status).toBe(200);
  await setRole(admin.email.toUpperCase(), "user");
  expect((await jobs.list()).status).toBe(403);
  await expect(setRole("nobody@example.test", "admin")).rejects.toMatchObject({ code: "not_found" });
});
