import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { aFile } from "@/tests/harness/a-file";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";
import { aResume } from "@/tests/harness/resume";
import { recalled } from "@/tests/harness/secret";

const grok = await aGrok();

const { deleteMessage, extractWhatIsNew, forgetMemory, reply, searchMemories } = await import(
  "@/lib/advisor"
);
const { embedPendingMessages, history, startConversation } = await import("@/lib/conversations");
const { getProfile, listFacts } = await import("@/lib/users");

/** A message with a document, answered; and what the model was told. */
async function attached(actor: Actor, text: string, { temporary = false, name = "cv.txt" } = {}) {
  const fileId = await aFile(actor, text, name);
  const { id } = await startConversation(actor, { temporary });
  const before = grok.calls.length;
  const turn = await (await reply(actor, id, { text: "What do you make of it?", files: [fileId] })).whole();
  const input = grok.calls[before]?.body.input as { role: string; content: unknown }[];
  const [message] = (await history(actor, id)).items;
  return { conversationId: id, fileId, messageId: message?.id ?? "", reply: turn, input };
}

test("the model is shown a document as quoted data, in the turns after it too, and within its budget", async () => {
  const actor = await aUser();
  const long = `BEGINNING of it\n${"A line of words in the middle.\n".repeat(4_000)}END of it`;
  const { conversationId, input } = await attached(actor, long, { name: "novel.txt" });
  const [system, ...spoken] = input;
  const quoted = String(system?.content)
    .split("\n")
    .filter((line) => line.startsWith("| "));
  expect(quoted).toEqual(expect.arrayContaining(["| BEGINNING of it", "| END of it", "| [… shortened …]"]));
  expect(quoted).toContain("| [novel.txt, with the message to answer]");
  expect(JSON.stringify(spoken)).not.toContain("BEGINNING");
  expect(String(system?.content).length).toBeLessThan(40_000);
  const before = grok.calls.length;
  await (await reply(actor, conversationId, { text: "And its end?" })).whole();
  const later = grok.calls[before]?.body.input as { content: unknown }[];
  expect(String(later[0]?.content)).toContain("| [novel.txt, earlier in this conversation]");
  expect(JSON.stringify(later.slice(1))).not.toContain("BEGINNING");
});

test("a document is remembered as what is said is: recalled elsewhere, its facts proposed and never confirmed", async () => {
  const actor = await aUser();
  const { fileId, conversationId } = await attached(
    actor,
    `${aResume}\nI have 12 years of experience with COBOL.`,
  );
  await embedPendingMessages(actor);
  await extractWhatIsNew(actor);
  const passages = await recalled(actor, "Which freight company in Gdańsk was it?");
  expect(passages.find(({ text }) => text.includes("Baltic Freight"))).toMatchObject({
    messageId: fileId,
    conversationId,
  });
  const { items } = await listFacts(actor);
  const own = items.filter(({ message_id }) => message_id === fileId);
  expect(own.length).toBeGreaterThan(5);
  expect(new Set(own.map(({ status, origin }) => `${status} ${origin}`))).toEqual(
    new Set(["proposed document"]),
  );
  expect(own.map(({ value }) => value)).toContain("Python");
  expect(await getProfile(actor)).toMatchObject({
    skills: [],
    years_experience: null,
    experience_level: null,
  });
});

test.each(["deleted", "forgotten"])(
  "a %s message takes its documents along, out of memory and facts",
  async (how) => {
    const actor = await aUser();
    const { conversationId, messageId, fileId } = await attached(actor, `${aResume}\nBrightwater Optics`);
    await embedPendingMessages(actor);
    await extractWhatIsNew(actor);
    if (how === "deleted") await deleteMessage(actor, conversationId, messageId);
    else await forgetMemory(actor, messageId);
    expect(await recalled(actor)).toEqual([]);
    expect((await searchMemories(actor, { limit: 50 })).items).toEqual([]);
    const facts = (await listFacts(actor)).items.filter(({ message_id }) => message_id === fileId);
    expect(facts).toEqual([]);
    await asUser(actor, (tx) => tx.message.updateMany({ data: { extractedWith: null } }));
    await extractWhatIsNew(actor);
    expect((await listFacts(actor)).items).toEqual([]);
    const left = await asUser(actor, async (tx) => [await tx.file.count(), await tx.fileBytes.count()]);
    expect(left).toEqual(how === "deleted" ? [0, 0] : [1, 1]);
  },
);

test("in a temporary conversation a document is read and not remembered, and ends with it", async () => {
  const actor = await aUser();
  const { conversationId, input } = await attached(actor, aResume, { temporary: true });
  expect(String(input[0]?.content)).toContain("| MARTA KOWALSKA");
  await embedPendingMessages(actor);
  await extractWhatIsNew(actor);
  expect(await recalled(actor, "Baltic Freight in Gdańsk")).toEqual([]);
  expect((await listFacts(actor)).items).toEqual([]);
  await asUser(actor, (tx) => tx.conversation.deleteMany({ where: { id: conversationId } }));
  expect(await asUser(actor, (tx) => tx.fileBytes.count())).toBe(0);
});
