import { afterAll, beforeEach, expect, test } from "vitest";
import { appendMessage, finishReply, startConversation } from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { drainOutbox } from "@/lib/events/drain-outbox";
import type { HouseEvent } from "@/lib/events/events";
import { publish } from "@/lib/events/publish";
import { newId } from "@/lib/ids";
import { deleteMe, updateProfile } from "@/lib/users";
import { emptyQueue } from "@/tests/harness/jobs";
import { aUser } from "@/tests/harness/people";
import { aWriter, whole } from "@/tests/harness/said";

beforeEach(emptyQueue);
afterAll(emptyQueue);

type Row = { id: string; name: string; data: Record<string, unknown> };

const waiting = () => asSystem((tx) => tx.outbox.findMany({ orderBy: { position: "asc" } }));
const makeDue = () => asSystem((tx) => tx.outbox.updateMany({ data: { dueAt: new Date(0) } }));

/** A queue that refuses as long as it is told to, and keeps what it took. */
function aQueue() {
  const taken: Row[] = [];
  const queue = {
    taken,
    isDown: false,
    /** It took the events, but its answer is lost. */
    isMute: false,
    send: async (events: Row[]) => {
      if (queue.isDown) throw new Error("no answer");
      taken.push(...events);
      if (queue.isMute) throw new Error("connection reset");
    },
  };
  return queue;
}

const changed = (userId: string): HouseEvent => ({
  name: "users/profile.changed",
  data: { user_id: userId },
});

test("a message, the end of its reply, a profile and an account say what happened, in ids alone", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const secret = "I was a spy in Lisbon.";
  const { message, reply } = await appendMessage(actor, id, { text: secret }, aWriter);
  await finishReply(actor, reply.id, { ...whole, text: secret });
  await updateProfile(actor, { profile_summary: secret });
  await deleteMe(actor);
  const rows = await waiting();
  const user_id = actor.userId;
  expect(rows.map(({ name, data }) => ({ name, data }))).toEqual([
    { name: "conversation/message.stored", data: { user_id, conversation_id: id, message_id: message.id } },
    {
      name: "conversation/turn.completed",
      data: { user_id, conversation_id: id, message_id: reply.id, sequence: 2 },
    },
    { name: "users/profile.changed", data: { user_id } },
    { name: "users/account.erased", data: { user_id } },
  ]);
  expect(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? 0 : value))).not.toContain("spy");
});

test("what is taken back did not happen: no row without its cause", async () => {
  const actor = await aUser();
  const undone = asUser(actor, async (tx) => {
    await publish(tx, actor.userId, changed(actor.userId));
    throw new Error("changed their mind");
  });
  await expect(undone).rejects.toThrow("changed their mind");
  expect(await waiting()).toEqual([]);
});

test("an event with anything but its ids is refused before it is kept", async () => {
  const actor = await aUser();
  const data = { user_id: actor.userId, text: "what I said" };
  const event = { name: "users/profile.changed", data } as HouseEvent;
  await expect(asUser(actor, (tx) => publish(tx, actor.userId, event))).rejects.toThrow(/text/);
});

test("a message's notice is held until its reply has begun, and goes by itself when nobody lets it go", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const queue = aQueue();
  await appendMessage(actor, id, { text: "Hello" }, aWriter);
  expect(await drainOutbox([], queue.send)).toMatchObject({ sent: 0 });
  expect(await drainOutbox([newId()], queue.send)).toMatchObject({ sent: 0 });
  expect(await drainOutbox([actor.userId], queue.send)).toMatchObject({ sent: 1 });
  const later = await startConversation(actor, {});
  await appendMessage(actor, later.id, { text: "Hello" }, aWriter);
  const [held] = await waiting();
  const heldSeconds = ((held?.dueAt.getTime() ?? 0) - (held?.createdAt.getTime() ?? 0)) / 1000;
  expect(heldSeconds).toBeCloseTo(aWriter.leaseSeconds, 0);
  await makeDue();
  expect(await drainOutbox([], queue.send)).toMatchObject({ sent: 1 });
});

test("a queue that is down delays, loses nothing and doubles nothing, and each person's events stay in order", async () => {
  const people = await Promise.all([aUser(), aUser(), aUser()]);
  const queue = aQueue();
  const expected: string[] = [];
  queue.isDown = true;
  for (let n = 0; n < 60; n += 1) {
    const { userId } = people[n % 3] ?? { userId: "" };
    await asUser({ userId }, (tx) => publish(tx, userId, changed(userId)));
    if (n % 10 === 5) await Promise.all([drainOutbox([], queue.send), drainOutbox([], queue.send)]);
  }
  for (const row of await waiting()) expected.push(row.id);
  expect(expected).toHaveLength(60);
  expect(queue.taken).toEqual([]);
  const attempts = (await waiting()).map((row) => row.attempts);
  expect(Math.max(...attempts)).toBeGreaterThan(0);
  queue.isDown = false;
  await makeDue();
  const sent = await Promise.all([0, 1, 2].map(() => drainOutbox([], queue.send)));
  expect(sent.reduce((sum, drained) => sum + drained.sent, 0)).toBe(60);
  expect(queue.taken.map(({ id }) => id)).toEqual(expected);
  expect(await waiting()).toEqual([]);
});

test("an event whose acknowledgement was lost is sent again with the same id", async () => {
  const actor = await aUser();
  const queue = aQueue();
  await asUser(actor, (tx) => publish(tx, actor.userId, changed(actor.userId)));
  queue.isMute = true;
  expect(await drainOutbox([], queue.send)).toMatchObject({ sent: 0 });
  queue.isMute = false;
  await makeDue();
  expect(await drainOutbox([], queue.send)).toMatchObject({ sent: 1 });
  expect(queue.taken).toHaveLength(2);
  expect(new Set(queue.taken.map(({ id }) => id)).size).toBe(1);
});

test("what a process took and never sent is sent by another one after its lease", async () => {
  const actor = await aUser();
  await asUser(actor, (tx) => publish(tx, actor.userId, changed(actor.userId)));
  const dies = () => new Promise<void>(() => undefined);
  void drainOutbox([], dies);
  const queue = aQueue();
  const isTaken = async () => Boolean((await waiting())[0]?.leasedUntil);
  await expect.poll(isTaken).toBe(true);
  expect(await drainOutbox([], queue.send)).toMatchObject({ sent: 0 });
  await asSystem((tx) => tx.outbox.updateMany({ data: { leasedUntil: new Date(0) } }));
  expect(await drainOutbox([], queue.send)).toMatchObject({ sent: 1 });
});

test("one person whose event must wait holds up nobody else", async () => {
  const [ada, bob] = [await aUser(), await aUser()];
  const queue = aQueue();
  const { id } = await startConversation(ada, {});
  await appendMessage(ada, id, { text: "Hello" }, aWriter);
  for (const { userId } of [ada, bob]) {
    await asUser({ userId }, (tx) => publish(tx, userId, changed(userId)));
  }
  await drainOutbox([], queue.send);
  expect(queue.taken.map(({ data }) => data.user_id)).toEqual([bob.userId]);
});
