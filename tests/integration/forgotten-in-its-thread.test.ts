import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { aFile } from "@/tests/harness/a-file";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { aWriter } from "@/tests/harness/said";

const grok = await aGrok();

const { continueReply, deleteMessage, editMessage, forgetConversationMemory, forgetMemory } = await import(
  "@/lib/advisor"
);
const { regenerateReply, reply, suggest, summarizeWhatIsDue } = await import("@/lib/advisor");
const { gather, readAhead } = await import("@/lib/advisor/gather");
const { appendMessage, finishReply, forkConversation, history, openingToName, startConversation } =
  await import("@/lib/conversations");
const { updateMe } = await import("@/lib/users");

const SECRET = "My employer Brightwater let me go.";
const QUOTING = "So Brightwater let you go.";

/** All that the model is given for the next answer in a thread. */
async function givenFor(ask: () => Promise<{ whole: () => Promise<unknown> }>): Promise<string> {
  const before = grok.calls.length;
  await (await ask()).whole();
  return JSON.stringify(grok.calls[before]?.body.input);
}

const asked = (actor: Actor, id: string, text = "What do you know of my employer?") =>
  givenFor(() => reply(actor, id, { text }));

test("a forgotten message and the answers that may repeat it are given to no later answer of their thread", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(
    actor,
    ["I live in Ghent.", SECRET, "And I speak Danish."],
    QUOTING,
  );
  expect(await asked(actor, id)).toContain("Brightwater");
  await forgetMemory(actor, turns[1]?.message.id ?? "");
  const given = await asked(actor, id);
  expect(given).not.toContain("Brightwater let me go");
  // What the person said besides is theirs. The answer before it may know nothing of it, the one after it may.
  expect(given).toContain("I live in Ghent.");
  expect(given).toContain("And I speak Danish.");
  expect(given.split(QUOTING)).toHaveLength(2);
  expect((await history(actor, id)).items.map(({ text }) => text)).toContain(SECRET);
});

test("of a forgotten answer its question is given, and it is not", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET, "And I speak Danish."], "You are a baker.");
  await forgetMemory(actor, turns[0]?.reply.id ?? "");
  const given = await asked(actor, id);
  expect(given).toContain(SECRET);
  expect(given).not.toContain("You are a baker.");
});

test("what was answered below a deleted message is given to nobody", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET, "So what?"], QUOTING);
  await deleteMessage(actor, id, turns[0]?.message.id ?? "");
  const given = await asked(actor, id, "And now?");
  expect(given).toContain("So what?");
  expect(given).not.toContain("Brightwater");
});

test("a deleted message stays in its forks, as the dialog says, and their answers are not given it", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET], QUOTING);
  const fork = await forkConversation(actor, id, { message_id: turns[0]?.reply.id ?? "" });
  await deleteMessage(actor, id, turns[0]?.message.id ?? "");
  expect(await asked(actor, fork.id, "And now?")).not.toContain("Brightwater");
  expect((await history(actor, fork.id)).items.map(({ text }) => text)).toContain(SECRET);
});

test("another answer is made without what was forgotten above it; one to a forgotten question is given that alone, and nobody else it", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET, "So what?"], QUOTING);
  await forgetMemory(actor, turns[0]?.message.id ?? "");
  expect(await givenFor(() => regenerateReply(actor, id, turns[1]?.reply.id ?? ""))).not.toContain(
    "Brightwater",
  );
  const alone = await conversationOf(actor, [SECRET], QUOTING);
  await forgetMemory(actor, alone.turns[0]?.message.id ?? "");
  grok.play({ text: "Brightwater was unfair." });
  const anew = await givenFor(() => regenerateReply(actor, alone.id, alone.turns[0]?.reply.id ?? ""));
  expect(anew).toContain(SECRET);
  expect(anew).not.toContain(QUOTING);
  expect(await asked(actor, alone.id)).not.toContain("Brightwater");
});

test("an answer that was forgotten is not gone on with: it is written anew", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET], QUOTING);
  const next = await appendMessage(actor, id, { text: "So what?" }, aWriter);
  const broken = {
    status: "interrupted",
    text: "With Brightwater gone",
    errorCode: null,
    usage: null,
  } as const;
  await finishReply(actor, next.reply.id, broken);
  await forgetMemory(actor, turns[0]?.message.id ?? "");
  expect(await givenFor(() => continueReply(actor, id, next.reply.id))).not.toContain("Brightwater");
  expect((await history(actor, id)).items.at(-1)?.text).not.toContain("Brightwater");
});

test("a forgotten message said in other words is given again, as it is now said", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET], QUOTING);
  const messageId = turns[0]?.message.id ?? "";
  await forgetMemory(actor, messageId);
  const edit = { text: "I am looking for work." };
  await (await editMessage(actor, { conversationId: id, messageId, edit })).whole();
  const given = await asked(actor, id);
  expect(given).toContain(edit.text);
  expect(given).not.toContain("Brightwater");
});

test("forks made before and after a message is forgotten are not given its copies", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET], QUOTING);
  const message_id = turns[0]?.reply.id ?? "";
  const before = await forkConversation(actor, id, { message_id });
  expect(await asked(actor, before.id)).toContain("Brightwater");
  const ofFork = await forkConversation(actor, before.id, {
    message_id: (await history(actor, before.id)).items[1]?.id ?? "",
  });
  await forgetMemory(actor, turns[0]?.message.id ?? "");
  const after = await forkConversation(actor, id, { message_id });
  const again = await forkConversation(actor, after.id, {
    message_id: (await history(actor, after.id)).items[1]?.id ?? "",
  });
  for (const fork of [before, ofFork, after, again]) {
    expect(await asked(actor, fork.id, "And now?")).not.toContain("Brightwater");
    expect((await history(actor, fork.id)).items.map(({ text }) => text)).toContain(SECRET);
  }
});

test("a document of a forgotten message is shown to no later answer", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const file = await aFile(actor, "I kept the lighthouse of Skagen.", "cv.txt");
  await (await reply(actor, id, { text: "What do you make of it?", files: [file] })).whole();
  expect(await asked(actor, id)).toContain("Skagen");
  const [message] = (await history(actor, id)).items;
  await forgetMemory(actor, message?.id ?? "");
  expect(await asked(actor, id)).not.toContain("Skagen");
});

test("neither summary, suggestions nor a name are made of what was forgotten", async () => {
  const actor = await aUser();
  const texts = [SECRET, "Two", "Three"];
  const { id, turns } = await conversationOf(actor, texts, QUOTING);
  expect(await openingToName(actor, id)).toMatchObject({ question: SECRET });
  await forgetMemory(actor, turns[0]?.message.id ?? "");
  await (await reply(actor, id, { text: "Four" })).whole();
  grok.calls.length = 0;
  grok.play({ text: "[]" });
  await summarizeWhatIsDue(actor, id, { atRest: true });
  await suggest(actor, id, (await history(actor, id)).items.at(-1)?.id ?? "");
  expect(grok.calls.length).toBeGreaterThan(1);
  expect(JSON.stringify(grok.calls.map(({ body }) => body))).not.toContain("Brightwater");
  expect((await openingToName(actor, id))?.question).not.toBe(SECRET);
});

test("what is forgotten between the reading of a thread and its answer is not given to it", async () => {
  const actor = await aUser();
  const { id, turns } = await conversationOf(actor, [SECRET], QUOTING);
  const ahead = readAhead(actor, id, { text: "And now?", promptId: null });
  await ahead.recent;
  await forgetMemory(actor, turns[0]?.message.id ?? "");
  const turn = await appendMessage(actor, id, { text: "And now?" }, aWriter);
  const { briefing } = await gather(actor, turn, ahead);
  expect(briefing.history).toEqual([]);
});

test("while memory is paused, and in a temporary conversation, a thread is given whole until it is forgotten", async () => {
  const actor = await aUser();
  await updateMe(actor, { memory_paused: true });
  const paused = await conversationOf(actor, [SECRET], QUOTING);
  const temporary = await startConversation(actor, { temporary: true });
  await (await reply(actor, temporary.id, { text: SECRET })).whole();
  for (const { id } of [paused, temporary]) {
    expect(await asked(actor, id, "And now?")).toContain("Brightwater let me go");
    await forgetConversationMemory(actor, id);
    expect(await asked(actor, id, "And then?")).not.toContain("Brightwater");
  }
});
