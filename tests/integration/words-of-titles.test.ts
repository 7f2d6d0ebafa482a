import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import {
  deleteMessage,
  forkConversation,
  getConversation,
  improveTitle,
  listShares,
  shareConversation,
  sharedConversation,
  updateConversation,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aUser } from "@/tests/harness/people";
import { reword } from "@/tests/harness/said";

const SECRET = "I was dismissed from a bank for drinking.";
const titleOf = async (actor: Actor, id: string) => (await getConversation(actor, id)).title;

test("the words of a deleted message are not the title of what was shared of it either", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET, "What would you do?"]);
  const { token } = await shareConversation(actor, id);
  expect((await sharedConversation(token)).title).toContain("drinking");
  await updateConversation(actor, id, { title: "Mine" });
  expect((await sharedConversation(token)).title).toContain("drinking");
  await deleteMessage(actor, id, turns[0]?.message.id ?? "");
  expect((await sharedConversation(token)).title).toBe("Mine");
  expect((await listShares(actor)).map(({ title }) => title)).toEqual(["Mine"]);
});

test("a wording that was changed is the title no more, however little the new one says", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET]);
  await reword(actor, id, turns[0]?.message.id ?? "", "Salary?");
  expect(await improveTitle(actor, id)).toBe(false);
  expect(await titleOf(actor, id)).toBe("Salary?");
});

test("nor where the thread was named after a later message, because the first said little", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["Hi", SECRET]);
  expect(await improveTitle(actor, id)).toBe(true);
  expect(await titleOf(actor, id)).toContain("drinking");
  await reword(actor, id, turns[1]?.message.id ?? "", "How do I write a letter?");
  expect(await titleOf(actor, id)).toBe("How do I write a letter?");
});

test("a fork's title goes with the words that it was made of, and one that a person wrote stays", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET, "What would you do?"]);
  const upTo = { message_id: turns[1]?.message.id ?? "" };
  const fork = await forkConversation(actor, id, upTo);
  expect(fork.title).toBe(`Fork: ${SECRET.slice(0, -1)}`);
  expect(await improveTitle(actor, fork.id)).toBe(false);
  await deleteMessage(actor, fork.id, await firstOf(actor, fork.id));
  expect(await titleOf(actor, fork.id)).toBe("What would you do?");
  await updateConversation(actor, id, { title: `${"a".repeat(193)}🙂🙂` });
  const named = await forkConversation(actor, id, upTo);
  expect(named.title).toBe(`Fork: ${"a".repeat(193)}🙂`);
  await deleteMessage(actor, named.id, await firstOf(actor, named.id));
  expect(await titleOf(actor, named.id)).toContain("Fork: aaa");
});

async function firstOf(actor: Actor, conversationId: string) {
  const where = { userId: actor.userId, conversationId };
  const first = await asUser(actor, (tx) => tx.message.findFirst({ where, orderBy: { sequence: "asc" } }));
  return first?.id ?? "";
}

test("what may be said next goes with what it was thought of after", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET, "What would you do?"]);
  const replyId = turns[1]?.reply.id ?? "";
  await asUser(actor, (tx) =>
    tx.message.updateMany({ where: { id: replyId }, data: { suggestions: ["Should I mention drinking?"] } }),
  );
  await deleteMessage(actor, id, turns[0]?.message.id ?? "");
  const left = await asUser(actor, (tx) => tx.message.findFirst({ where: { id: replyId } }));
  expect(left).toMatchObject({ suggestions: null });
});
