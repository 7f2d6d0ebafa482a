import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { deleteMessage, editMessage, regenerateReply, searchMemories, showVersion } from "@/lib/advisor";
import {
  appendMessage,
  editMessage as editRows,
  embedPendingMessages,
  finishReply,
  getConversation,
  history,
  listVersions,
  supersedeReply,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { getProfile, listFacts } from "@/lib/users";
import { conversationOf } from "@/tests/harness/conversation-of";
import { readAgain } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";
import { aWriter, whole } from "@/tests/harness/said";
import { recalled } from "@/tests/harness/secret";

const texts = async (actor: Actor, id: string) => (await history(actor, id)).items.map(({ text }) => text);

/** Another answer to the last question. */
async function answerAnew(actor: Actor, id: string, replyId: string, text: string) {
  const { reply } = await supersedeReply(actor, id, replyId, aWriter, { isWholeToo: true });
  await finishReply(actor, reply.id, { ...whole, text });
  return reply.id;
}

async function editAnew(actor: Actor, conversationId: string, messageId: string, text: string) {
  const turn = await editRows(actor, { conversationId, messageId, edit: { text }, writer: aWriter });
  await finishReply(actor, turn.reply.id, { ...whole, text: `On ${text}` });
  return turn;
}

async function remembered(actor: Actor, q: string): Promise<string[]> {
  await embedPendingMessages(actor);
  const found = [...(await searchMemories(actor, { limit: 50 })).items.map(({ quote }) => quote)];
  const passages = await recalled(actor, q);
  return [...found, ...passages.map(({ text }) => text)].filter((text) => text.includes(q));
}

test("an answer asked for anew stands in the place of the earlier one, which is kept and can be shown again", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["What suits me?"], "Try kayaking in Zanzibar.");
  const first = turns[0]?.reply.id ?? "";
  const second = await answerAnew(actor, id, first, "Try pottery in Timbuktu.");
  expect(await texts(actor, id)).toEqual(["What suits me?", "Try pottery in Timbuktu."]);
  expect((await history(actor, id)).items.at(-1)).toMatchObject({ id: second, version: 2, versions: 2 });
  const versions = await listVersions(actor, id, second);
  expect(versions.map(({ text, shown }) => [text, shown])).toEqual([
    ["Try kayaking in Zanzibar.", false],
    ["Try pottery in Timbuktu.", true],
  ]);
  await showVersion(actor, id, first);
  expect((await history(actor, id)).items.at(-1)).toMatchObject({ id: first, version: 1, versions: 2 });
  const third = await answerAnew(actor, id, first, "Try chess.");
  expect((await history(actor, id)).items.at(-1)).toMatchObject({ id: third, version: 3, versions: 3 });
  expect((await getConversation(actor, id)).message_count).toBe(2);
});

test("only the answer that is shown is remembered; one that comes back is again", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["What suits me?"], "Try kayaking in Zanzibar.");
  const first = turns[0]?.reply.id ?? "";
  expect(await remembered(actor, "Zanzibar")).not.toEqual([]);
  const second = await answerAnew(actor, id, first, "Try pottery in Timbuktu.");
  expect(await remembered(actor, "Zanzibar")).toEqual([]);
  expect(await vectorsOf(actor, first)).toBe(0);
  expect(await remembered(actor, "Timbuktu")).not.toEqual([]);
  await showVersion(actor, id, first);
  expect(await remembered(actor, "Zanzibar")).not.toEqual([]);
  expect(await remembered(actor, "Timbuktu")).toEqual([]);
  expect(await vectorsOf(actor, second)).toBe(0);
});

test("an edited message begins a new turn; what came below it comes back whole, there and back again", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["One", "Two", "Three"]);
  const two = turns[1]?.message.id ?? "";
  const edited = await editAnew(actor, id, two, "Two, but better");
  expect(edited.message).toMatchObject({ version: 2, versions: 2 });
  const after = ["One", "Noted.", "Two, but better", "On Two, but better"];
  expect(await texts(actor, id)).toEqual(after);
  const more = await appendMessage(actor, id, { text: "Four" }, aWriter);
  await finishReply(actor, more.reply.id, { ...whole, text: "Noted." });
  await showVersion(actor, id, two);
  expect(await texts(actor, id)).toEqual(["One", "Noted.", "Two", "Noted.", "Three", "Noted."]);
  expect((await getConversation(actor, id)).message_count).toBe(6);
  await showVersion(actor, id, edited.message.id);
  expect(await texts(actor, id)).toEqual([...after, "Four", "Noted."]);
});

test("edits within edits come back with the wording that they belong to", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["One", "Two"]);
  const [one = "", two = ""] = turns.map(({ message }) => message.id);
  await editAnew(actor, id, two, "Two b");
  const b = await editAnew(actor, id, one, "One b");
  const c = await editAnew(actor, id, b.message.id, "One c");
  expect((await listVersions(actor, id, c.message.id)).map(({ text }) => text)).toEqual([
    "One",
    "One b",
    "One c",
  ]);
  const hidden = showVersion(actor, id, two);
  await expect(hidden).rejects.toMatchObject({ code: "conflict" });
  await showVersion(actor, id, one);
  expect(await texts(actor, id)).toEqual(["One", "Noted.", "Two b", "On Two b"]);
  await showVersion(actor, id, b.message.id);
  expect(await texts(actor, id)).toEqual(["One b", "On One b"]);
  await showVersion(actor, id, one);
  await showVersion(actor, id, c.message.id);
  expect(await texts(actor, id)).toEqual(["One c", "On One c"]);
  await showVersion(actor, id, one);
  await showVersion(actor, id, two);
  expect(await texts(actor, id)).toEqual(["One", "Noted.", "Two", "Noted."]);
});

test("what an edited message said leaves memory, facts and profile without a mark, and returns with it", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["I know Fortran from Antananarivo."]);
  const [turn] = turns;
  if (!turn) throw new Error("nothing was said");
  await readAgain(actor, turn.message, [
    { predicate: "skill", value: "Fortran", words: "Fortran", confidence: 1 },
  ]);
  expect((await getProfile(actor)).skills).toEqual(["Fortran"]);
  expect(await remembered(actor, "Antananarivo")).not.toEqual([]);
  const answer = await editMessage(actor, {
    conversationId: id,
    messageId: turn.message.id,
    edit: { text: "I like tea." },
  });
  expect(await answer.whole()).toMatchObject({ status: "complete", remembered: true });
  expect((await listFacts(actor)).items).toEqual([]);
  expect((await getProfile(actor)).skills).toEqual([]);
  expect(await remembered(actor, "Antananarivo")).toEqual([]);
  expect(await asUser(actor, (tx) => tx.memoryTombstone.count())).toBe(0);
  expect((await getConversation(actor, id)).title).toBe("I like tea");
  await showVersion(actor, id, turn.message.id);
  expect(await remembered(actor, "Antananarivo")).not.toEqual([]);
  const unread = await asUser(actor, (tx) =>
    tx.message.count({ where: { extractedWith: null, role: "user" } }),
  );
  expect(unread).toBeGreaterThan(0);
});

test("an edit sent twice is one; its id with other words, an answer and a hidden message are refused", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["One"]);
  const [turn] = turns;
  const path = { conversationId: id, messageId: turn?.message.id ?? "" };
  const edit = { id: newId(), text: "One b" };
  const [first, second] = [
    await editMessage(actor, { ...path, edit }),
    await editMessage(actor, { ...path, edit }),
  ];
  expect((await first.whole()).id).toBe((await second.whole()).id);
  const conflict = { code: "conflict" };
  await expect(editMessage(actor, { ...path, edit: { ...edit, text: "x" } })).rejects.toMatchObject(conflict);
  await expect(editMessage(actor, { ...path, edit: { text: "x" } })).rejects.toMatchObject(conflict);
  const ofAnswer = { conversationId: id, messageId: turn?.reply.id ?? "", edit: { text: "x" } };
  await expect(editMessage(actor, ofAnswer)).rejects.toMatchObject(conflict);
  const [message] = (await history(actor, id)).items;
  await deleteMessage(actor, id, message?.id ?? "");
  const left = await asUser(actor, (tx) => tx.message.count({ where: { conversationId: id } }));
  expect(left).toBe(0);
});

test("nothing is shown or asked for anew while a reply is written, nor above where the thread went on", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, ["One"]);
  const first = turns[0]?.reply.id ?? "";
  await answerAnew(actor, id, first, "Another.");
  const { items } = await history(actor, id);
  const open = await appendMessage(actor, id, { text: "Two" }, aWriter);
  const conflict = { code: "conflict" };
  await expect(showVersion(actor, id, first)).rejects.toMatchObject(conflict);
  const path = { conversationId: id, messageId: items[0]?.id ?? "" };
  await expect(editMessage(actor, { ...path, edit: { text: "x" } })).rejects.toMatchObject(conflict);
  await expect(regenerateReply(actor, id, open.reply.id)).rejects.toMatchObject(conflict);
  await finishReply(actor, open.reply.id, { ...whole, text: "Noted." });
  await expect(showVersion(actor, id, first)).rejects.toMatchObject(conflict);
  await expect(regenerateReply(actor, id, items[1]?.id ?? "")).rejects.toMatchObject(conflict);
  const anew = await supersedeReply(actor, id, open.reply.id, aWriter, { isWholeToo: true });
  await expect(showVersion(actor, id, open.reply.id)).rejects.toMatchObject(conflict);
  await finishReply(actor, anew.reply.id, { ...whole, text: "Noted again." });
  const answer = await regenerateReply(actor, id, anew.reply.id);
  expect(await answer.whole()).toMatchObject({ status: "complete", version: 3, versions: 3 });
});

function vectorsOf(actor: Actor, messageId: string): Promise<number> {
  return asUser(actor, (tx) => tx.embedding.count({ where: { messageId } }));
}
