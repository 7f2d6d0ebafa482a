import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { aFile } from "@/tests/harness/a-file";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";

const grok = await aGrok();

const { editMessage, regenerateReply, reply } = await import("@/lib/advisor");
const {
  embedPendingMessages,
  forkConversation,
  getMessage,
  history,
  listVersions,
  showVersion,
  startConversation,
} = await import("@/lib/conversations");

/** What the model was told for an answer, beside what was said in the thread. */
async function toldFor(ask: () => Promise<{ whole: () => Promise<unknown> }>): Promise<string> {
  const before = grok.calls.length;
  await (await ask()).whole();
  const input = grok.calls[before]?.body.input as { content: unknown }[];
  return String(input[0]?.content);
}

/** A conversation that begins with a text of one's own, its fork, and what the model is told in either. */
async function forked(actor: Actor, said: { text: string; files?: string[] }) {
  const { id } = await startConversation(actor, {});
  await (await reply(actor, id, said)).whole();
  await embedPendingMessages(actor);
  const [, answer] = (await history(actor, id)).items;
  return forkConversation(actor, id, { message_id: answer?.id ?? "" });
}

const times = (text: string, part: string) => text.split(part).length - 1;

test("a fork's answers are shown the documents that came along, once, also for other words to their message", async () => {
  const actor = await aUser();
  const file = await aFile(actor, "I kept the lighthouse of Skagen.", "cv.txt");
  const fork = await forked(actor, { text: "What do you make of it?", files: [file] });
  const later = await toldFor(() => reply(actor, fork.id, { text: "And what did I keep?" }));
  expect(later).toContain("| [cv.txt, earlier in this conversation]");
  expect(times(later, "lighthouse of Skagen")).toBe(1);
  const [copy] = (await history(actor, fork.id)).items;
  const path = { conversationId: fork.id, messageId: copy?.id ?? "" };
  const anew = await toldFor(() => editMessage(actor, { ...path, edit: { text: "What did I keep there?" } }));
  expect(anew).toContain("| [cv.txt, with the message to answer]");
  expect(times(anew, "lighthouse of Skagen")).toBe(1);
});

test("what stands in the fork itself is not recalled beside it", async () => {
  const actor = await aUser();
  const fork = await forked(actor, { text: "I am a beekeeper in Ghent." });
  const question = { text: "What do you know of the beekeeper in Ghent?" };
  const { id } = await startConversation(actor, {});
  expect(await toldFor(() => reply(actor, id, question))).toContain("I am a beekeeper in Ghent.");
  expect(await toldFor(() => reply(actor, fork.id, question))).not.toContain("I am a beekeeper in Ghent.");
});

test("asking anew in a fork recalls neither the question's original nor that of the answer it replaces", async () => {
  const actor = await aUser();
  grok.play({ text: "A beekeeper in Ghent sells honey." });
  const fork = await forked(actor, { text: "I am a beekeeper in Ghent: what sells?" });
  for (let round = 0; round < 2; round += 1) {
    const answer = (await history(actor, fork.id)).items.at(-1);
    const told = await toldFor(() => regenerateReply(actor, fork.id, answer?.id ?? ""));
    expect(told).not.toContain("beekeeper in Ghent");
  }
});

test("a copy says remembered while what it copies is: not once that has other words, and again when it is back", async () => {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  await (await reply(actor, id, { text: "I am a beekeeper in Ghent." })).whole();
  const [asked, answer] = (await history(actor, id)).items;
  const fork = await forkConversation(actor, id, { message_id: answer?.id ?? "" });
  const [copy, copiedAnswer] = (await history(actor, fork.id)).items.map(({ id }) => id);
  const told = async () => [
    ...(await history(actor, fork.id)).items.map(({ remembered }) => remembered),
    ...(await listVersions(actor, fork.id, copy ?? "")).map(({ remembered }) => remembered),
    (await getMessage(actor, fork.id, copiedAnswer ?? "")).remembered,
  ];
  expect(await told()).toEqual([true, true, true, true]);
  const path = { conversationId: id, messageId: asked?.id ?? "" };
  await (await editMessage(actor, { ...path, edit: { text: "I am a baker in Ghent." } })).whole();
  expect(await told()).toEqual([false, false, false, false]);
  await showVersion(actor, id, asked?.id ?? "");
  expect(await told()).toEqual([true, true, true, true]);
});
