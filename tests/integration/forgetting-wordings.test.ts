import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { forgetConversationMemory, forgetMemory, showVersion } from "@/lib/advisor";
import {
  appendMessage,
  editMessage,
  finishReply,
  forkConversation,
  getMessage,
  history,
  keepReceipt,
  supersedeReply,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aUser } from "@/tests/harness/people";
import { aWriter, reword, said, whole } from "@/tests/harness/said";
import { runEveryJobAnew, SECRET, traces } from "@/tests/harness/secret";

const ELSE = "I keep bees, and Brightwater Optics is none of your business.";

/** Who said something, and then in other words. */
async function someoneWhoReworded() {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET], "So Brightwater let you go.");
  const first = turns[0]?.message.id ?? "";
  const second = await reword(actor, id, first, ELSE, "Brightwater it was.");
  return { actor, id, first, second };
}

/** Shows each wording in turn, and runs every job over it. */
async function tracesOfAll(actor: Actor, id: string, wordings: string[]) {
  const found: string[] = [];
  for (const wording of wordings) {
    await showVersion(actor, id, wording);
    await runEveryJobAnew(actor);
    found.push(...(await traces(actor)));
  }
  return found;
}

test("with one wording all others are forgotten, shown again or not", async () => {
  const { actor, id, first, second } = await someoneWhoReworded();
  await forgetMemory(actor, second);
  expect(await tracesOfAll(actor, id, [first, second, first])).toEqual([]);
  expect((await history(actor, id)).items.map(({ remembered }) => remembered)).toEqual([false, false]);
  const other = await someoneWhoReworded();
  await showVersion(other.actor, other.id, other.first);
  await forgetMemory(other.actor, other.first);
  expect(await tracesOfAll(other.actor, other.id, [other.second, other.first])).toEqual([]);
  expect(await asUser(other.actor, (tx) => tx.memoryTombstone.count())).toBe(4);
});

test("with an answer all others to the same words are forgotten", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["What suits me?"], "Not Brightwater.");
  const first = turns[0]?.reply.id ?? "";
  const { reply } = await supersedeReply(actor, id, first, aWriter, { isWholeToo: true });
  await finishReply(actor, reply.id, { ...whole, text: "Anything but Brightwater." });
  await forgetMemory(actor, reply.id);
  expect(await tracesOfAll(actor, id, [first, reply.id])).toEqual([]);
});

test("forgetting a fork forgets the other wordings at the origin too", async () => {
  const { actor, id, first, second } = await someoneWhoReworded();
  const last = (await history(actor, id)).items.at(-1);
  const fork = await forkConversation(actor, id, { message_id: last?.id ?? "" });
  await forgetConversationMemory(actor, fork.id);
  expect(await tracesOfAll(actor, id, [first, second])).toEqual([]);
});

const given = {
  kind: "passage",
  start: 0,
  end: 10,
  score: 1,
  profileText: null,
  profileSources: [],
} as const;

test("a hidden answer that was given what is forgotten takes no answer out of memory that is shown below", async () => {
  const actor = await aUser();
  const source = await said(actor, SECRET);
  const { id, turns } = await conversationOf(actor, ["What suits me?"], "Not Brightwater.");
  const [first] = turns;
  const item = { ...given, profileSources: [], sourceMessageId: source.message.id };
  await keepReceipt(actor, first?.reply.id ?? "", [item]);
  const edit = { conversationId: id, messageId: first?.message.id ?? "", edit: { text: "What sells?" } };
  const anew = await editMessage(actor, { ...edit, writer: aWriter });
  await finishReply(actor, anew.reply.id, { ...whole, text: "Honey." });
  const last = await appendMessage(actor, id, { text: "And else?" }, aWriter);
  await finishReply(actor, last.reply.id, { ...whole, text: "Wax." });
  await forgetMemory(actor, source.message.id);
  expect((await getMessage(actor, id, first?.reply.id ?? "")).remembered).toBe(false);
  expect((await history(actor, id)).items.map(({ remembered }) => remembered)).toEqual(Array(4).fill(true));
});

test("an answer that goes on from a hidden one that is forgotten is forgotten with it", async () => {
  const actor = await aUser();
  const source = await said(actor, SECRET);
  const { message, reply } = await said(actor, "What suits me?", "Not Bright");
  const conversationId = message.conversation_id;
  const item = { ...given, profileSources: [], sourceMessageId: source.message.id };
  await keepReceipt(actor, reply.id, [item]);
  const more = { keepsText: true, isWholeToo: true };
  const anew = await supersedeReply(actor, conversationId, reply.id, aWriter, more);
  await finishReply(actor, anew.reply.id, { ...whole, text: "Not Brightwater." });
  await forgetMemory(actor, source.message.id);
  expect((await getMessage(actor, conversationId, anew.reply.id)).remembered).toBe(false);
});
