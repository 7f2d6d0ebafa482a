import { expect, test } from "vitest";
import { forgetConversationMemory, forgetMemory } from "@/lib/advisor";
import {
  appendMessage,
  embedPendingMessages,
  finishReply,
  getMessage,
  history,
  keepReceipt,
  receiptItems,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { aUser } from "@/tests/harness/people";
import { aWriter, said, whole } from "@/tests/harness/said";
import {
  QUESTION,
  recalled,
  runEveryJobAnew,
  SECRET,
  somebodyWithASecret,
  traces,
} from "@/tests/harness/secret";

test("a forgotten memory is found by nothing, and by nothing after every job ran anew", async () => {
  const { actor, turn, other, citing, second, told } = await somebodyWithASecret();
  expect(await traces(actor)).not.toEqual([]);
  await forgetMemory(actor, turn.message.id);
  expect(await traces(actor)).toEqual([]);
  await runEveryJobAnew(actor);
  await runEveryJobAnew(actor);
  expect(await traces(actor)).toEqual([]);
  const left = await asUser(actor, (tx) => tx.embedding.findMany({ select: { messageId: true } }));
  const ids = left.map(({ messageId }) => messageId);
  for (const { id } of [turn.message, turn.reply, citing.reply, second.reply, told.reply])
    expect(ids).not.toContain(id);
  // What the person said elsewhere is theirs, also where an answer had to go.
  expect(ids).toEqual(expect.arrayContaining([other.message.id, other.reply.id, citing.message.id]));
});

test("a forgotten message stays in its thread and says that it is not remembered; no receipt quotes it", async () => {
  const { actor, turn, citing } = await somebodyWithASecret();
  await forgetMemory(actor, turn.message.id);
  const thread = await history(actor, turn.message.conversation_id);
  expect(thread.items.map(({ text, remembered }) => [text, remembered])).toEqual([
    [SECRET, false],
    ["Brightwater let you go: say it briefly.", false],
  ]);
  expect(await receiptItems(actor, citing.message.conversation_id, citing.reply.id)).toEqual([]);
  const answer = await getMessage(actor, citing.message.conversation_id, citing.reply.id);
  expect(answer).toMatchObject({ memory_count: 0, remembered: false });
});

test("forgetting twice, and forgetting what another remembers, find nothing", async () => {
  const { actor, turn } = await somebodyWithASecret();
  const stranger = await aUser();
  const missing = { code: "not_found" };
  await expect(forgetMemory(stranger, turn.message.id)).rejects.toMatchObject(missing);
  await expect(forgetConversationMemory(stranger, turn.message.conversation_id)).rejects.toMatchObject(
    missing,
  );
  expect(await traces(actor)).not.toEqual([]);
  await forgetMemory(actor, turn.message.id);
  await expect(forgetMemory(actor, turn.message.id)).rejects.toMatchObject(missing);
  await expect(forgetMemory(actor, newId())).rejects.toMatchObject(missing);
});

test("the same thing said again later is new knowledge", async () => {
  const { actor, turn } = await somebodyWithASecret();
  await forgetMemory(actor, turn.message.id);
  const again = await said(actor, SECRET, "Noted.");
  await embedPendingMessages(actor);
  expect(again.message.remembered).toBe(true);
  expect((await recalled(actor)).map(({ messageId }) => messageId)).toEqual([again.message.id]);
});

test("an answer written below something forgotten is not remembered", async () => {
  const { actor, turn } = await somebodyWithASecret();
  await forgetMemory(actor, turn.message.id);
  const conversationId = turn.message.conversation_id;
  const next = await appendMessage(actor, conversationId, { text: "I also speak Danish." }, aWriter);
  await finishReply(actor, next.reply.id, { ...whole, text: "Brightwater had no Danes." });
  await embedPendingMessages(actor);
  expect([next.message.remembered, next.reply.remembered]).toEqual([true, false]);
  expect(await traces(actor)).toEqual([]);
});

test("a message that is forgotten while its vectors are made gets none", async () => {
  const actor = await aUser();
  const turn = await said(actor, SECRET);
  const embedding = embedPendingMessages(actor);
  await forgetMemory(actor, turn.message.id);
  await embedding;
  expect(await asUser(actor, (tx) => tx.embedding.count({ where: { messageId: turn.message.id } }))).toBe(0);
});

test("an answer whose source is forgotten before its receipt is kept cites nothing and is not remembered", async () => {
  const actor = await aUser();
  const turn = await said(actor, SECRET);
  const asking = await said(actor, QUESTION, "Brightwater let you go.");
  await forgetMemory(actor, turn.message.id);
  const passage = {
    sourceMessageId: turn.message.id,
    start: 0,
    end: 10,
    score: 1,
    profileText: null,
    profileSources: [],
  };
  await keepReceipt(actor, asking.reply.id, [{ kind: "passage", ...passage }]);
  await embedPendingMessages(actor);
  expect(await receiptItems(actor, asking.message.conversation_id, asking.reply.id)).toEqual([]);
  expect((await traces(actor)).filter((text) => text !== QUESTION)).toEqual([]);
});

test("a whole conversation is forgotten and stays; what is said in it later is remembered", async () => {
  const { actor, turn } = await somebodyWithASecret();
  const conversationId = turn.message.conversation_id;
  await forgetConversationMemory(actor, conversationId);
  await runEveryJobAnew(actor);
  expect(await traces(actor)).toEqual([]);
  expect((await history(actor, conversationId)).items).toHaveLength(2);
  const later = await appendMessage(actor, conversationId, { text: "I teach sailing." }, aWriter);
  expect(later.message.remembered).toBe(true);
});
