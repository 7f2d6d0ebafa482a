import { expect, test } from "vitest";
import { deleteMessage, forgetConversation, showVersion } from "@/lib/advisor";
import {
  appendMessage,
  finishReply,
  getConversation,
  history,
  startConversation,
  supersedeReply,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { aFile } from "@/tests/harness/a-file";
import { aUser } from "@/tests/harness/people";
import { aWriter, reword, said, whole } from "@/tests/harness/said";
import { runEveryJobAnew, SECRET, somebodyWithASecret, traces } from "@/tests/harness/secret";

test("a deleted message goes with its answer and its title, and does not come back with its id", async () => {
  const { actor, turn } = await somebodyWithASecret();
  const conversationId = turn.message.conversation_id;
  const kept = await appendMessage(actor, conversationId, { text: "I teach sailing in summer." }, aWriter);
  await finishReply(actor, kept.reply.id, { ...whole, text: "Noted." });
  await deleteMessage(actor, conversationId, turn.message.id);
  const thread = await history(actor, conversationId);
  expect(thread.items.map(({ id }) => id)).toEqual([kept.message.id, kept.reply.id]);
  const conversation = await getConversation(actor, conversationId);
  expect(conversation).toMatchObject({ title: "I teach sailing in summer", message_count: 2 });
  await runEveryJobAnew(actor);
  expect(await traces(actor)).toEqual([]);
  const repeat = appendMessage(actor, conversationId, { id: turn.message.id, text: SECRET }, aWriter);
  await expect(repeat).rejects.toMatchObject({ code: "conflict" });
  await expect(deleteMessage(actor, conversationId, turn.message.id)).rejects.toMatchObject({
    code: "not_found",
  });
});

test("an answer is deleted alone, with its earlier tries; not while it is written", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(actor, id, { text: "What now?" }, aWriter);
  const remove = () => deleteMessage(actor, id, turn.reply.id);
  await expect(remove()).rejects.toMatchObject({ code: "conflict" });
  await expect(deleteMessage(actor, id, turn.message.id)).rejects.toMatchObject({ code: "conflict" });
  await finishReply(actor, turn.reply.id, { ...whole, status: "stopped", text: "Well" });
  const second = await supersedeReply(actor, id, turn.reply.id, aWriter);
  await finishReply(actor, second.reply.id, { ...whole, text: "Well, rest." });
  await deleteMessage(actor, id, second.reply.id);
  const rows = await asUser(actor, (tx) => tx.message.findMany({ where: { conversationId: id } }));
  expect(rows.map((row) => row.id)).toEqual([turn.message.id]);
});

test("a deleted conversation leaves nothing, not even in the answers it was given to", async () => {
  const { actor, turn } = await somebodyWithASecret();
  await forgetConversation(actor, turn.message.conversation_id);
  await runEveryJobAnew(actor);
  expect(await traces(actor)).toEqual([]);
});

test("messages that come back in bulk with their ids are known as forgotten; nothing reads their tombstones", async () => {
  const { actor, turn } = await somebodyWithASecret();
  const conversationId = turn.message.conversation_id;
  await deleteMessage(actor, conversationId, turn.message.id);
  const row = { userId: actor.userId, conversationId, status: "complete", text: SECRET };
  await asUser(actor, (tx) =>
    tx.message.createMany({
      data: [
        { ...row, id: turn.message.id, role: "user", sequence: 50 },
        { ...row, id: newId(), role: "assistant", sequence: 51, replyTo: turn.message.id },
      ],
    }),
  );
  await runEveryJobAnew(actor);
  expect(await traces(actor)).toEqual([]);
  const stones = await asUser(actor, (tx) => tx.memoryTombstone.findMany());
  expect(stones.length).toBeGreaterThan(0);
  const shown = JSON.stringify(stones.map(({ sourceHash }) => Buffer.from(sourceHash).toString("latin1")));
  expect(shown).not.toContain(turn.message.id);
  const removal = asUser(actor, (tx) => tx.memoryTombstone.deleteMany());
  await expect(removal).rejects.toThrow(/permission denied/);
});

test("a wording that is not shown is not deleted by itself: it goes with the one that is, and the documents with both", async () => {
  const actor = await aUser();
  const file = await aFile(actor);
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(actor, id, { text: "See this", files: [file] }, aWriter);
  await finishReply(actor, turn.reply.id, { ...whole, text: "Seen." });
  const second = await reword(actor, id, turn.message.id, "Look at this");
  const third = await reword(actor, id, second, "Look here");
  const count = () => asUser(actor, (tx) => tx.message.count({ where: { conversationId: id } }));
  for (const hidden of [turn.message.id, turn.reply.id, second]) {
    await expect(deleteMessage(actor, id, hidden)).rejects.toMatchObject({ code: "conflict" });
  }
  expect(await count()).toBe(7);
  await showVersion(actor, id, second);
  await expect(deleteMessage(actor, id, third)).rejects.toMatchObject({ code: "conflict" });
  await deleteMessage(actor, id, second);
  expect(await count()).toBe(0);
  expect(await asUser(actor, (tx) => tx.file.count())).toBe(0);
});

test("an answer that another took the place of is not deleted from a page that still shows it", async () => {
  const actor = await aUser();
  const { message, reply } = await said(actor, "What now?");
  const conversationId = message.conversation_id;
  const anew = await supersedeReply(actor, conversationId, reply.id, aWriter, { isWholeToo: true });
  await finishReply(actor, anew.reply.id, { ...whole, text: "Rest." });
  await expect(deleteMessage(actor, conversationId, reply.id)).rejects.toMatchObject({ code: "conflict" });
  const shown = (await history(actor, conversationId)).items.map(({ text }) => text);
  expect(shown).toEqual(["What now?", "Rest."]);
});
