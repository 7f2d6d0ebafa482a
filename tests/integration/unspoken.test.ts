import { expect, test } from "vitest";
import {
  appendMessage,
  deleteMessage,
  dropUnspokenConversations,
  finishReply,
  listConversations,
  startConversation,
  updateConversation,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aUser } from "@/tests/harness/people";
import { aWriter, whole } from "@/tests/harness/said";

const DAY_MS = 24 * 3600 * 1000;

test("a conversation in which nothing is said within a day is gone; one that its owner did anything with stays", async () => {
  const actor = await aUser();
  const begin = async (start = {}) => (await startConversation(actor, start)).id;
  const [left, young, named, pinned, tagged, away] = [
    ...[await begin(), await begin(), await begin({ title: "For later" })],
    ...[await begin(), await begin(), await begin()],
  ] as const;
  await updateConversation(actor, pinned, { pinned: true });
  await updateConversation(actor, tagged, { tags: ["later"] });
  await updateConversation(actor, away, { archived: true });
  const spoken = await conversationOf(actor, ["Hello."]);
  const emptied = await conversationOf(actor, ["Hello."]);
  await deleteMessage(actor, emptied.id, emptied.turns[0]?.message.id ?? "");
  const createdAt = (ms: number) => ({ data: { createdAt: new Date(Date.now() - ms) } });
  await asUser(actor, async (tx) => {
    await tx.conversation.updateMany(createdAt(DAY_MS + 1_000));
    await tx.conversation.updateMany({ where: { id: young }, ...createdAt(DAY_MS - 60_000) });
  });
  expect(await dropUnspokenConversations()).toBeGreaterThan(0);
  const here = await asUser(actor, (tx) => tx.conversation.findMany({ select: { id: true } }));
  expect(here.map(({ id }) => id).sort()).toEqual(
    [young, named, pinned, tagged, away, spoken.id, emptied.id].sort(),
  );
  expect((await listConversations(actor)).items.map(({ id }) => id)).not.toContain(left);
});

test("one in which something is said at the moment at which it would go stays", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const createdAt = new Date(Date.now() - DAY_MS - 1_000);
  await asUser(actor, (tx) => tx.conversation.updateMany({ where: { id }, data: { createdAt } }));
  const [turn, dropped] = await Promise.allSettled([
    appendMessage(actor, id, { text: "Hello." }, aWriter),
    dropUnspokenConversations(),
  ]);
  const rows = await asUser(actor, (tx) => tx.conversation.count({ where: { id } }));
  // Whichever came first: nothing that was acknowledged is lost.
  expect([turn.status, rows]).toEqual(
    dropped.status === "fulfilled" && dropped.value ? ["rejected", 0] : ["fulfilled", 1],
  );
  if (turn.status === "fulfilled") await finishReply(actor, turn.value.reply.id, { ...whole, text: "Hi." });
});
