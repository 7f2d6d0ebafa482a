import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { forgetMemory } from "@/lib/advisor";
import {
  appendMessage,
  checkpointReply,
  deleteConversation,
  deleteMessage,
  finishReply,
  interruptDeadReplies,
  searchConversations,
  startConversation,
  updateConversation,
} from "@/lib/conversations";
import { newId } from "@/lib/ids";
import { aUser } from "@/tests/harness/people";
import { aWriter, said, whole } from "@/tests/harness/said";

/** What is found for words, in order: the titles, and of messages the marked words. */
async function found(actor: Actor, q: string) {
  const { items } = await searchConversations(actor, { q, limit: 50 });
  return items.map((each) => (each.kind === "title" ? "title" : each.message_id));
}

test("every word is looked for, of the last one its beginning, in what either side said", async () => {
  const actor = await aUser();
  const raise = await said(actor, "Should I ask for a raise in spring?", "Ask after the review.");
  await said(actor, "What does a welder earn?");
  expect(await found(actor, "raise spring")).toEqual([raise.message.id, "title"].reverse());
  expect(await found(actor, "RAISE spr")).toContain(raise.message.id);
  expect(await found(actor, "rai spring")).toEqual([]);
  expect(await found(actor, "review after")).toEqual([raise.reply.id]);
});

test.each([
  ["C++", "I write C++ all day.", "I write C all day."],
  ["C#", "We moved to C#, finally.", "We moved to C, finally."],
  [".NET", "Ten years of ASP.NET behind me.", "I work on the internet."],
  ["node.js", "Mostly Node.js.", "Mostly a node in a graph."],
  ["js", "Mostly Node.js.", "Mostly just typing."],
  ["R", "I do statistics in R.", "I run."],
  ["resume", "Please read my résumé.", "Please read my letter."],
  ["ЖУ", "Жук", "Ж"],
  ["日本", "私は日本語を話します", "私は英語を話します"],
])("%s finds what it names and nothing else", async (q, named, other) => {
  const actor = await aUser();
  const wanted = await said(actor, `Well. ${named}`);
  await said(actor, `Well. ${other}`);
  const ids = await found(actor, q);
  expect(ids.filter((id) => id !== "title")).toEqual([wanted.message.id]);
});

test("signs alone, an empty field and what a query is made of find nothing and break nothing", async () => {
  const actor = await aUser();
  await said(actor, "Plain words.");
  for (const q of [
    "",
    " ",
    "...",
    "++",
    "'",
    "\\",
    "a' & 'b",
    ":*",
    "!plain <-> words | x",
    "%",
    "'words':*",
  ]) {
    expect(Array.isArray(await found(actor, q)), q).toBe(true);
  }
  expect(await found(actor, "!")).toEqual([]);
});

test("titles come first, messages newest first, page by page, each once", async () => {
  const actor = await aUser();
  const ids: string[] = [];
  for (let n = 0; n < 5; n++) ids.unshift((await said(actor, `Lemon number ${n}`, "")).message.id);
  const first = await searchConversations(actor, { q: "lemon", limit: 2 });
  const second = await searchConversations(actor, { q: "lemon", limit: 2, cursor: first.nextCursor ?? "" });
  const third = await searchConversations(actor, { q: "lemon", limit: 2, cursor: second.nextCursor ?? "" });
  expect(first.items.map(({ kind }) => kind)).toEqual([...Array(5).fill("title"), "message", "message"]);
  const messages = [first, second, third].flatMap(({ items }) =>
    items.flatMap((each) => (each.kind === "message" ? [each.message_id] : [])),
  );
  expect(messages).toEqual(ids);
  expect(third.nextCursor).toBeNull();
  await expect(searchConversations(actor, { q: "lemon", cursor: "x" })).rejects.toMatchObject({
    code: "invalid",
  });
});

test("a found message says where its words stand", async () => {
  const actor = await aUser();
  const { message } = await said(
    actor,
    `${"Long ago. ".repeat(50)}I kept bees in Ghent. ${"So it was. ".repeat(50)}`,
  );
  const { items } = await searchConversations(actor, { q: "ghent" });
  const hit = items.find((each) => each.kind === "message");
  expect(hit).toMatchObject({ message_id: message.id, role: "user" });
  if (hit?.kind !== "message") throw new Error("not found");
  expect(message.text.slice(hit.passage?.start, hit.passage?.end)).toBe("Ghent");
  expect(hit.snippet).toContainEqual({ text: "Ghent", marked: true });
});

test("a stranger finds nothing of mine, nor I of theirs", async () => {
  const [one, other] = [await aUser(), await aUser()];
  await said(one, "My secret is marzipan.");
  expect(await found(other, "marzipan")).toEqual([]);
  expect((await found(one, "marzipan")).length).toBe(2);
});

test("what is deleted is not found, what is renamed is found by its new name, archived ones are found and say so", async () => {
  const actor = await aUser();
  const turn = await said(actor, "About turbines.", "Turbines turn.");
  const id = turn.message.conversation_id;
  await updateConversation(actor, id, { title: "Windmills", archived: true });
  expect(await found(actor, "windmills")).toEqual(["title"]);
  const { items } = await searchConversations(actor, { q: "turbines" });
  expect(items.map(({ archived }) => archived)).toEqual([true, true]);
  await deleteMessage(actor, id, turn.reply.id);
  expect(await found(actor, "turbines")).toEqual([turn.message.id]);
  await deleteConversation(actor, id);
  expect(await found(actor, "turbines")).toEqual([]);
});

test("what was forgotten still stands in its thread and is found there; a temporary conversation never is", async () => {
  const actor = await aUser();
  const { message } = await said(actor, "I once owned a zeppelin.");
  await forgetMemory(actor, message.id);
  expect(await found(actor, "zeppelin")).toContain(message.id);
  const { id } = await startConversation(actor, { temporary: true, title: "Whisper of gramophones" });
  const turn = await appendMessage(actor, id, { text: "Between us: gramophones." }, aWriter);
  await finishReply(actor, turn.reply.id, { ...whole, text: "Gramophones, then." });
  expect(await found(actor, "gramophones")).toEqual([]);
});

test("a reply is found when it is whole, and what there is of it when its process died", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const owner = newId();
  const writer = { ...aWriter, leaseOwner: owner };
  const first = await appendMessage(actor, id, { text: "One" }, writer);
  await checkpointReply(actor, first.reply.id, { text: "Half of an ocarina" }, 20);
  expect(await found(actor, "ocarina")).toEqual([]);
  await interruptDeadReplies({ isDead: (each) => each === owner });
  expect(await found(actor, "ocarina")).toEqual([first.reply.id]);
});
