import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { extractWhatIsNew, forgetConversationMemory, forgetMemory, searchMemories } from "@/lib/advisor";
import {
  appendMessage,
  countMemories,
  deleteConversation,
  editMessage,
  embedPendingMessages,
  finishReply,
  forkConversation,
  history,
  searchConversations,
  startConversation,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { listFacts } from "@/lib/users";
import { aFile } from "@/tests/harness/a-file";
import { aUser } from "@/tests/harness/people";
import { aWriter, said, whole } from "@/tests/harness/said";
import { exchange } from "@/tests/harness/threads";

const texts = async (actor: Actor, id: string) => (await history(actor, id)).items.map(({ text }) => text);

async function aForkedThread(first = "I am a beekeeper in Ghent.") {
  const actor = await aUser();
  const { message } = await said(actor, first, "A fine trade.");
  const id = message.conversation_id;
  await exchange(actor, id, ["What next?", "Perhaps wax."]);
  const [, answer] = (await history(actor, id)).items;
  const fork = await forkConversation(actor, id, { message_id: answer?.id ?? "" });
  return { actor, id, message, fork };
}

test("a fork holds what is shown up to the message, in its order, with ids of its own, and goes on by itself", async () => {
  const { actor, id, fork } = await aForkedThread();
  expect(fork).toMatchObject({ message_count: 2, pinned: false, archived: false, temporary: false });
  expect(fork.title).toMatch(/^Fork: /);
  const [origin, copies] = [(await history(actor, id)).items, (await history(actor, fork.id)).items];
  expect(
    copies.map(({ text, role, sequence, created_at }) => ({ text, role, sequence, created_at })),
  ).toEqual(
    origin.slice(0, 2).map(({ text, role, sequence, created_at }) => ({ text, role, sequence, created_at })),
  );
  expect(copies.every((copy) => !origin.some((message) => message.id === copy.id))).toBe(true);
  expect(copies.map(({ remembered, memory_count }) => [remembered, memory_count])).toEqual([
    [true, 0],
    [true, 0],
  ]);
  await exchange(actor, fork.id, ["And honey?", "Honey too."]);
  expect(await texts(actor, fork.id)).toEqual([
    "I am a beekeeper in Ghent.",
    "A fine trade.",
    "And honey?",
    "Honey too.",
  ]);
  expect(await texts(actor, id)).toHaveLength(4);
});

test("memory is told once: no copy is embedded, read for facts, listed or recalled, and what follows it is", async () => {
  const { actor, message, fork } = await aForkedThread();
  await extractWhatIsNew(actor);
  const facts = (await listFacts(actor)).items.length;
  const before = await countMemories(actor);
  const later = await exchange(actor, fork.id, ["I also sail dinghies at weekends.", "Lovely."]);
  await embedPendingMessages(actor);
  await extractWhatIsNew(actor);
  expect(await countMemories(actor)).toBe(before + 1);
  const copies = (await history(actor, fork.id)).items.slice(0, 2).map(({ id }) => id);
  expect(await asUser(actor, (tx) => tx.embedding.count({ where: { messageId: { in: copies } } }))).toBe(0);
  const known = (await listFacts(actor)).items;
  expect(known.filter(({ value }) => /beekeeper/i.test(value))).toHaveLength(1);
  expect(known.length).toBeGreaterThanOrEqual(facts);
  const memories = await searchMemories(actor, { q: "beekeeper in Ghent", limit: 5 });
  expect(memories.items.filter(({ quote }) => quote.includes("beekeeper")).map(({ id }) => id)).toEqual([
    message.id,
  ]);
  expect((await history(actor, fork.id)).items.find(({ id }) => id === later.reply.id)?.remembered).toBe(
    true,
  );
});

test("what is forgotten or deleted at its origin is remembered nowhere: its copies stay as text alone, and so do answers below", async () => {
  const { actor, message, fork } = await aForkedThread();
  const below = await exchange(actor, fork.id, ["So what am I?", "A beekeeper in Ghent."]);
  await forgetMemory(actor, message.id);
  const items = (await history(actor, fork.id)).items;
  expect(items.map(({ text, remembered }) => [text, remembered])).toEqual([
    ["I am a beekeeper in Ghent.", false],
    ["A fine trade.", false],
    ["So what am I?", true],
    ["A beekeeper in Ghent.", false],
  ]);
  expect(items.at(-1)?.id).toBe(below.reply.id);
  const other = await aForkedThread();
  await deleteConversation(other.actor, other.id);
  expect((await history(other.actor, other.fork.id)).items.map(({ remembered }) => remembered)).toEqual([
    false,
    false,
  ]);
});

test("forgetting a fork forgets at the origin what was copied into it", async () => {
  const { actor, id, fork } = await aForkedThread();
  await forgetConversationMemory(actor, fork.id);
  expect((await history(actor, id)).items[0]?.remembered).toBe(false);
  expect((await history(actor, fork.id)).items.some(({ remembered }) => remembered)).toBe(false);
});

test("what was not remembered is not remembered by way of a fork, nor is an answer below it", async () => {
  const actor = await aUser();
  const { message, reply } = await said(actor, "I am a diver.", "So you are.");
  await forgetMemory(actor, message.id);
  const fork = await forkConversation(actor, message.conversation_id, { message_id: reply.id });
  await exchange(actor, fork.id, ["What am I?", "A diver."]);
  const { items } = await history(actor, fork.id);
  expect(items.map(({ remembered }) => remembered)).toEqual([false, false, true, false]);
});

test("a fork of a fork names the first original, and a search finds each text once while that stands", async () => {
  const { actor, id, fork } = await aForkedThread();
  const last = (await history(actor, fork.id)).items.at(-1);
  const second = await forkConversation(actor, fork.id, { message_id: last?.id ?? "" });
  const found = async () => {
    const { items } = await searchConversations(actor, { q: "beekeeper ghent" });
    return items.flatMap((each) => (each.kind === "message" ? [each.conversation_id] : []));
  };
  expect(await found()).toEqual([id]);
  await deleteConversation(actor, id);
  expect((await found()).sort()).toEqual([fork.id, second.id].sort());
});

test("a fork shows the documents that came along, also of an edited message, of a temporary one, and in a fork of it", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, { temporary: true });
  const file = await aFile(actor, "My résumé", "cv.txt");
  const turn = await appendMessage(actor, id, { text: "Read this.", files: [file] }, aWriter);
  await finishReply(actor, turn.reply.id, { ...whole, text: "Done." });
  const edited = await editMessage(actor, {
    conversationId: id,
    messageId: turn.message.id,
    edit: { text: "Read it, please." },
    writer: aWriter,
  });
  await finishReply(actor, edited.reply.id, { ...whole, text: "Done again." });
  const shownIn = async (conversationId: string) =>
    (await history(actor, conversationId)).items.map(({ text, files }) => [
      text,
      files.map(({ name }) => name),
    ]);
  const fork = await forkConversation(actor, id, { message_id: edited.reply.id });
  const told = [
    ["Read it, please.", ["cv.txt"]],
    ["Done again.", []],
  ];
  expect(await shownIn(fork.id)).toEqual(told);
  const last = (await history(actor, fork.id)).items.at(-1);
  const again = await forkConversation(actor, fork.id, { message_id: last?.id ?? "" });
  expect(await shownIn(again.id)).toEqual(told);
  const stranger = await aUser();
  expect(await asUser(stranger, (tx) => tx.file.count())).toBe(0);
});

test("a temporary conversation's fork is as temporary", async () => {
  const actor = await aUser();
  const origin = await startConversation(actor, { temporary: true });
  const { reply } = await exchange(actor, origin.id, ["Between us.", "Of course."]);
  const fork = await forkConversation(actor, origin.id, { message_id: reply.id });
  expect(fork).toMatchObject({ temporary: true, expires_at: origin.expires_at });
});

test("the same id twice is one fork; a strange message, or one that is being written, is refused", async () => {
  const { actor, id } = await aForkedThread();
  const [first] = (await history(actor, id)).items;
  const fork = { id: newId(), message_id: first?.id ?? "" };
  const twice = [await forkConversation(actor, id, fork), await forkConversation(actor, id, fork)];
  expect(twice.map((each) => each.id)).toEqual([fork.id, fork.id]);
  expect(await texts(actor, fork.id)).toHaveLength(1);
  await expect(forkConversation(actor, id, { message_id: newId() })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(forkConversation(await aUser(), id, fork)).rejects.toMatchObject({ code: "not_found" });
  const open = await appendMessage(actor, id, { text: "Wait" }, aWriter);
  await expect(forkConversation(actor, id, { message_id: open.reply.id })).rejects.toMatchObject({
    code: "conflict",
  });
  await finishReply(actor, open.reply.id, { ...whole, text: "Done." });
});
