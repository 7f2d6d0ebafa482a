import { expect, test } from "vitest";
import {
  appendMessage,
  deleteMessage,
  finishReply,
  forkConversation,
  getConversation,
  listConversations,
  searchConversations,
  seeConversation,
  startConversation,
  stopRunningReply,
  unseeConversation,
} from "@/lib/conversations";
import { aUser } from "@/tests/harness/people";
import { aWriter } from "@/tests/harness/said";

const WHOLE = { status: "complete", text: "An answer.", errorCode: null, usage: null } as const;

async function aConversation() {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const say = (text: string) => appendMessage(actor, id, { text }, aWriter);
  const answered = async (text: string) => {
    const turn = await say(text);
    await finishReply(actor, turn.reply.id, WHOLE);
    return turn;
  };
  const marks = async () => {
    const { replying, unread } = await getConversation(actor, id);
    return { replying, unread };
  };
  return { actor, id, say, answered, marks };
}

test("a reply that is being written marks its conversation, and is unread when it has ended", async () => {
  const { actor, id, say, marks } = await aConversation();
  expect(await marks()).toEqual({ replying: false, unread: false });
  const { reply } = await say("Good morning");
  expect(await marks()).toEqual({ replying: true, unread: false });
  await finishReply(actor, reply.id, WHOLE);
  expect(await marks()).toEqual({ replying: false, unread: true });
  expect((await listConversations(actor)).items).toMatchObject([{ id, replying: false, unread: true }]);
  await seeConversation(actor, id, {});
  expect(await marks()).toEqual({ replying: false, unread: false });
});

test("what ended after the message that was seen stays unread", async () => {
  const { actor, id, answered, marks } = await aConversation();
  const first = await answered("One");
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await answered("Two");
  await seeConversation(actor, id, { message_id: first.reply.id });
  expect(await marks()).toMatchObject({ unread: true });
  await seeConversation(actor, id, { message_id: second.reply.id });
  expect(await marks()).toMatchObject({ unread: false });
  // A device that is behind takes nothing back.
  await seeConversation(actor, id, { message_id: first.reply.id });
  expect(await marks()).toMatchObject({ unread: false });
});

test("a reply whose beginning was seen is unread when it ends", async () => {
  const { actor, id, say, marks } = await aConversation();
  const { reply } = await say("Good morning");
  await seeConversation(actor, id, { message_id: reply.id });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await finishReply(actor, reply.id, { ...WHOLE, status: "failed", errorCode: "llm_timeout" });
  expect(await marks()).toEqual({ replying: false, unread: true });
});

test("whoever stopped a reply was there", async () => {
  const { actor, id, say, marks } = await aConversation();
  await say("Good morning");
  await stopRunningReply(actor, id);
  expect(await marks()).toEqual({ replying: false, unread: false });
});

test("marked as unread by hand it stays so until it is seen, and nothing else of it changes", async () => {
  const { actor, id, answered, marks } = await aConversation();
  const { reply } = await answered("One");
  await seeConversation(actor, id, { message_id: reply.id });
  const { updated_at } = await getConversation(actor, id);
  await unseeConversation(actor, id);
  expect(await marks()).toMatchObject({ unread: true });
  expect(await getConversation(actor, id)).toMatchObject({ updated_at });
  await seeConversation(actor, id, { message_id: reply.id });
  expect(await marks()).toMatchObject({ unread: false });
});

test("a fork begins as seen, and a deleted reply leaves nothing unread", async () => {
  const { actor, id, answered, marks } = await aConversation();
  const { reply } = await answered("One");
  const fork = await forkConversation(actor, id, { message_id: reply.id });
  expect(fork).toMatchObject({ unread: false, replying: false });
  await deleteMessage(actor, id, reply.id);
  expect(await marks()).toMatchObject({ unread: false });
});

test("a conversation found by its title says how it stands", async () => {
  const { actor, answered } = await aConversation();
  await answered("Zeppelin maintenance");
  const { items } = await searchConversations(actor, { q: "zeppelin" });
  expect(items.find(({ kind }) => kind === "title")).toMatchObject({ unread: true, replying: false });
});

test("a stranger can neither see nor unsee it, and learns nothing of it", async () => {
  const { actor, id, answered, marks } = await aConversation();
  const { reply } = await answered("One");
  const stranger = await aUser();
  const notFound = { code: "not_found" };
  await expect(seeConversation(stranger, id, {})).rejects.toMatchObject(notFound);
  await expect(unseeConversation(stranger, id)).rejects.toMatchObject(notFound);
  expect(await marks()).toMatchObject({ unread: true });
  const other = await startConversation(actor, {});
  await expect(seeConversation(actor, other.id, { message_id: reply.id })).rejects.toMatchObject(notFound);
});
