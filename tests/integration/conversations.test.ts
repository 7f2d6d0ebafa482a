import { expect, test } from "vitest";
import {
  appendMessage,
  checkpointReply,
  deleteConversation,
  embedPendingMessages,
  finishReply,
  getConversation,
  history,
  interruptDeadReplies,
  keepReceipt,
  listConversations,
  receiptItems,
  startConversation,
  supersedeReply,
  updateConversation,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { aUser } from "@/tests/harness/people";
import { said, whole, aWriter as writer } from "@/tests/harness/said";

test("a message and its empty reply are stored in order before any model is asked", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(
    actor,
    id,
    { text: "How do I become a data engineer? I know SQL." },
    writer,
  );
  const { items } = await history(actor, id);
  expect(items.map(({ role, status, sequence }) => ({ role, status, sequence }))).toEqual([
    { role: "user", status: "complete", sequence: 1 },
    { role: "assistant", status: "streaming", sequence: 2 },
  ]);
  expect(turn.isFirst).toBe(true);
  expect((await getConversation(actor, id)).title).toBe("How do I become a data engineer?");
});

test("the same message sent again is one message; its id with another text is refused", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const message = { id: newId(), text: "Hello" };
  const senders = await Promise.allSettled(
    Array.from({ length: 8 }, () => appendMessage(actor, id, message, writer)),
  );
  const stored = senders.flatMap((sender) => (sender.status === "fulfilled" ? [sender.value] : []));
  expect(stored).toHaveLength(8);
  expect(stored.filter((turn) => !turn.isRepeat)).toHaveLength(1);
  expect((await history(actor, id)).items).toHaveLength(2);
  await expect(appendMessage(actor, id, { ...message, text: "Other" }, writer)).rejects.toMatchObject({
    code: "conflict",
  });
});

test("a second message waits until the reply is written", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  await appendMessage(actor, id, { text: "One" }, writer);
  await expect(appendMessage(actor, id, { text: "Two" }, writer)).rejects.toMatchObject({ code: "conflict" });
});

test("a stranger cannot tell my conversation from a missing one", async () => {
  const { message } = await said(await aUser(), "Mine");
  const stranger = await aUser();
  for (const id of [message.conversation_id, newId()]) {
    await expect(history(stranger, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(appendMessage(stranger, id, { text: "Hi" }, writer)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(deleteConversation(stranger, id)).rejects.toMatchObject({ code: "not_found" });
  }
});

test("a reply whose writer died is marked interrupted with its part, and can be asked for again", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const { reply } = await appendMessage(actor, id, { text: "Go on" }, { ...writer, leaseOwner: "dead one" });
  await checkpointReply(actor, reply.id, { text: "Half an" }, 20);
  await interruptDeadReplies({ isDead: (owner) => owner === "dead one" });
  const after = (await history(actor, id)).items.at(-1);
  expect(after).toMatchObject({ status: "interrupted", text: "Half an" });
  expect(await finishReply(actor, reply.id, { ...whole, text: "late" })).toBe(false);
  const again = await supersedeReply(actor, id, reply.id, writer);
  expect((await history(actor, id)).items.map((item) => item.id)).toEqual([again.message.id, again.reply.id]);
  await expect(supersedeReply(actor, id, reply.id, writer)).rejects.toMatchObject({ code: "conflict" });
});

test("pages of the list and of the thread neither skip nor repeat", async () => {
  const actor = await aUser();
  for (let n = 0; n < 7; n += 1) await said(actor, `Conversation ${n}`);
  const pinned = (await listConversations(actor)).items.at(-1);
  await updateConversation(actor, pinned?.id ?? "", { pinned: true });
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listConversations>> = await listConversations(actor, {
      limit: 3,
      ...(cursor ? { cursor } : {}),
    });
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(new Set(seen).size).toBe(7);
  expect(seen[0]).toBe(pinned?.id);
  const newest = await history(actor, pinned?.id ?? "", { limit: 1 });
  const older = await history(actor, pinned?.id ?? "", { limit: 1, cursor: newest.nextCursor ?? "" });
  expect([...older.items, ...newest.items].map((item) => item.sequence)).toEqual([1, 2]);
  await expect(listConversations(actor, { cursor: "tampered" })).rejects.toMatchObject({ code: "invalid" });
});

test("each message has its vectors once, however often the work is asked for", async () => {
  const actor = await aUser();
  const { message, reply } = await said(actor, "I have worked with Go for six years.");
  await Promise.all([embedPendingMessages(actor), embedPendingMessages(actor)]);
  expect(await embedPendingMessages(actor)).toBe(0);
  const rows = await asUser(actor, (tx) =>
    tx.embedding.findMany({ select: { sourceId: true, chunkIndex: true } }),
  );
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map((row) => row.sourceId))).toEqual(new Set([message.id, reply.id]));
});

test("a receipt names its sources, and forgets those that are deleted", async () => {
  const actor = await aUser();
  const source = await said(actor, "I am a nurse in Leeds.");
  const answer = await said(actor, "What next?");
  await keepReceipt(actor, answer.reply.id, [
    {
      kind: "passage",
      sourceMessageId: source.message.id,
      start: 0,
      end: 12,
      score: 0.5,
      profileText: null,
      profileSources: [],
    },
    {
      kind: "profile",
      sourceMessageId: null,
      start: null,
      end: null,
      score: null,
      profileText: "Skills: care",
      profileSources: [],
    },
  ]);
  const at = answer.message.conversation_id;
  expect(await receiptItems(actor, at, answer.reply.id)).toMatchObject([
    { rank: 1, text: "I am a nurse", messageId: source.message.id },
    { rank: 2, kind: "profile", text: "Skills: care" },
  ]);
  await deleteConversation(actor, source.message.conversation_id);
  expect(await receiptItems(actor, at, answer.reply.id)).toMatchObject([{ rank: 2 }]);
});
