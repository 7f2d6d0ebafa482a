import { setTimeout as pause } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { forgetMemory } from "@/lib/advisor";
import { appendMessage, deleteConversation, finishReply, getMessage, keepReceipt } from "@/lib/conversations";
import { insertTurn, lockConversation } from "@/lib/conversations/append-message.sql";
import { holdSources, insertReceipt } from "@/lib/conversations/receipts.sql";
import { asUser, type Tx } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { letProfileFollow } from "@/lib/users";
import { aUser } from "@/tests/harness/people";
import { aWriter, said, whole } from "@/tests/harness/said";
import { SECRET } from "@/tests/harness/secret";

const passage = {
  kind: "passage",
  start: 0,
  end: 10,
  score: 1,
  profileText: null,
  profileSources: [],
} as const;

async function somebodyAsking() {
  const actor = await aUser();
  const source = await said(actor, SECRET);
  const asking = await said(actor, "What next?", "Brightwater is behind you.");
  const item = { ...passage, profileSources: [], sourceMessageId: source.message.id };
  const isRemembered = async () =>
    (await getMessage(actor, asking.message.conversation_id, asking.reply.id)).remembered;
  return { actor, source, asking, item, isRemembered };
}

test("an answer and the forgetting of what it was given, at once: it is not remembered, whoever is first", async () => {
  for (let round = 0; round < 25; round += 1) {
    const { actor, source, asking, item, isRemembered } = await somebodyAsking();
    const both = [
      () => keepReceipt(actor, asking.reply.id, [item]),
      () => forgetMemory(actor, source.message.id),
    ];
    await Promise.all((round % 2 ? both : both.reverse()).map((run) => run()));
    expect(await isRemembered()).toBe(false);
  }
});

test("an answer written while what stands above it is forgotten is not remembered", async () => {
  for (let round = 0; round < 25; round += 1) {
    const actor = await aUser();
    const { message } = await said(actor, SECRET);
    const conversationId = message.conversation_id;
    const answered = async () => {
      const turn = await appendMessage(actor, conversationId, { text: "And then?" }, aWriter);
      await finishReply(actor, turn.reply.id, { ...whole, text: "Brightwater let you go." });
      return turn.reply.id;
    };
    const [replyId] = await Promise.all([answered(), forgetMemory(actor, message.id)]);
    expect((await getMessage(actor, conversationId, replyId)).remembered).toBe(false);
  }
});

/** Work in a transaction that is open until somebody's forgetting has begun, and had time to run past it. */
async function whileForgetting(
  actor: Actor,
  messageId: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<void> {
  const [isHeld, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const working = asUser(actor, async (tx) => {
    await work(tx);
    isHeld.resolve();
    await mayEnd.promise;
  });
  await isHeld.promise;
  const forgetting = forgetMemory(actor, messageId);
  await pause(200);
  mayEnd.resolve();
  await Promise.all([working, forgetting]);
}

test("forgetting waits for a receipt that is being kept, and reaches its answer", async () => {
  const { actor, source, asking, item, isRemembered } = await somebodyAsking();
  await whileForgetting(actor, source.message.id, async (tx) => {
    await holdSources(tx, actor.userId, [source.message.id]);
    await insertReceipt(tx, actor.userId, asking.reply.id, [item]);
  });
  expect(await isRemembered()).toBe(false);
});

test("forgetting waits for a turn that begins below it, and reaches its answer", async () => {
  const actor = await aUser();
  const { message } = await said(actor, SECRET);
  const [id, replyId] = [newId(), newId()];
  await whileForgetting(actor, message.id, async (tx) => {
    await lockConversation(tx, actor.userId, message.conversation_id);
    const turn = { said: { id, text: "And then?", promptId: null }, replyId, title: null, writer: aWriter };
    await insertTurn(tx, actor.userId, message.conversation_id, turn);
  });
  expect((await getMessage(actor, message.conversation_id, replyId)).remembered).toBe(false);
});

// The embedded database has one session: there neither would come to wait for the other.
test.skipIf(inject("databaseIsEmbedded"))(
  "two conversations of one person are deleted at once, and neither is begun again for the other's sake",
  async () => {
    const actor = await aUser();
    const turns = [await said(actor, SECRET), await said(actor, "I keep bees.")];
    const bothForgot = Promise.withResolvers<void>();
    let tries = 0;
    const deletions = turns.map(({ message }) =>
      deleteConversation(actor, message.conversation_id, async (tx) => {
        tries += 1;
        if (tries === turns.length) bothForgot.resolve();
        await bothForgot.promise;
        await letProfileFollow(tx, actor);
      }),
    );
    await Promise.all(deletions);
    expect(tries).toBe(turns.length);
  },
);
