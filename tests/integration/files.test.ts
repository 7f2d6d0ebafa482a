import { afterAll, expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { asSystem, asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { aPdf } from "@/tests/fakes/a-document";
import { startFakeGrok } from "@/tests/fakes/grok";
import { aFile } from "@/tests/harness/a-file";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { aResume } from "@/tests/harness/resume";
import { aWriter, whole } from "@/tests/harness/said";
import { recalled } from "@/tests/harness/secret";

const grok = await startFakeGrok();
process.env.XAI_API_KEY = "a key for tests";
process.env.XAI_BASE_URL = grok.url;
afterAll(() => grok.close());

const { deleteMessage, extractWhatIsNew, forgetMemory, reply, searchMemories } = await import(
  "@/lib/advisor"
);
const conversations = await import("@/lib/conversations");
const { appendMessage, dropUnsentFiles, embedPendingMessages, finishReply, history, startConversation } =
  conversations;
const { getProfile, listFacts } = await import("@/lib/users");
const files = await import("@/app/api/v1/files/route");
const file = await import("@/app/api/v1/files/[fileId]/route");
const content = await import("@/app/api/v1/files/[fileId]/content/route");

async function upload(
  actor: Actor,
  name: string,
  body: Uint8Array,
  more: { id?: string; key?: string } = {},
) {
  const call = await asking(actor.userId);
  const query = `?${new URLSearchParams({ name, ...(more.id ? { id: more.id } : {}) })}`;
  const headers: Record<string, string> = more.key ? { "idempotency-key": more.key } : {};
  const response = await call(files.POST, { method: "POST", query, body, headers });
  return { status: response.status, ...(await response.json()) };
}

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

test("an uploaded file comes with its message, is shown with it and given to its owner as it was", async () => {
  const actor = await aUser();
  const bytes = aPdf([["Budget of the sailing club"], ["Second page"]]);
  const { status, data } = await upload(actor, 'C:\\docs\\Résumé "1".pdf', bytes);
  expect({ status, data }).toMatchObject({
    status: 201,
    data: { name: 'Résumé "1".pdf', kind: "pdf", size: bytes.length, pages: 2 },
  });
  const { id } = await startConversation(actor, {});
  const turn = await appendMessage(actor, id, { text: "See this", files: [data.id] }, aWriter);
  await finishReply(actor, turn.reply.id, { ...whole, text: "Seen." });
  const { items } = await history(actor, id);
  expect(items.map(({ text, files }) => [text, files])).toEqual([
    ["See this", [data]],
    ["Seen.", []],
  ]);
  const call = await asking(actor.userId);
  const response = await call(content.GET, { method: "GET", params: { fileId: data.id } });
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename="R_sum_ _1_.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9%20%221%22.pdf`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
});

test("the same upload again makes one file; another under its id or key is refused", async () => {
  const actor = await aUser();
  const id = newId();
  const body = new TextEncoder().encode("Some notes");
  const both = await Promise.all([1, 2].map(() => upload(actor, "a.txt", body, { id })));
  expect(both.map(({ data }) => data.id)).toEqual([id, id]);
  const other = await upload(actor, "a.txt", new TextEncoder().encode("Other notes"), { id });
  expect(other).toMatchObject({ status: 409, errors: [{ code: "conflict" }] });
  const keyed = await upload(actor, "b.txt", body, { key: "k" });
  expect((await upload(actor, "b.txt", body, { key: "k" })).data.id).toBe(keyed.data.id);
  expect((await upload(actor, "b.txt", new Uint8Array([65]), { key: "k" })).status).toBe(409);
  expect(await asUser(actor, (tx) => tx.file.count())).toBe(2);
});

test("what cannot be read is refused with a reason, and what is too large before it is read", async () => {
  const actor = await aUser();
  expect(await upload(actor, "a.pdf", aPdf([["x"]], { isLocked: true }))).toMatchObject({
    status: 422,
    errors: [{ code: "invalid", field: "file", message: expect.stringContaining("password") }],
  });
  expect(await upload(actor, "a.exe", new Uint8Array([77, 90]))).toMatchObject({ status: 415 });
  expect(await upload(actor, "", new Uint8Array([65]))).toMatchObject({
    status: 422,
    errors: [{ field: "name" }],
  });
  expect(await upload(actor, "a.txt", new Uint8Array(10_485_761))).toMatchObject({
    status: 413,
    errors: [{ code: "too_large", message: expect.stringContaining("10 MB") }],
  });
  for (let count = 0; count < 20; count++) await aFile(actor);
  expect(await upload(actor, "a.txt", new Uint8Array([65]))).toMatchObject({ status: 429 });
});

test("a document is sent once, by its owner, with the same message", async () => {
  const actor = await aUser();
  const fileId = await aFile(actor);
  const { id } = await startConversation(actor, {});
  const send = { id: newId(), text: "Here", files: [fileId] };
  const turn = await appendMessage(actor, id, send, aWriter);
  expect(await appendMessage(actor, id, send, aWriter)).toMatchObject({
    isRepeat: true,
    message: { id: turn.message.id, files: [{ id: fileId }] },
  });
  const without = appendMessage(actor, id, { id: send.id, text: "Here" }, aWriter);
  await expect(without).rejects.toMatchObject({ code: "conflict" });
  await finishReply(actor, turn.reply.id, { ...whole, text: "Thanks." });
  const refused = { code: "invalid", problems: [{ field: "files" }] };
  await expect(appendMessage(actor, id, { text: "Again", files: [fileId] }, aWriter)).rejects.toMatchObject(
    refused,
  );
  const other = await aUser();
  const theirs = await startConversation(other, {});
  for (const foreign of [await aFile(actor), newId()]) {
    const sending = appendMessage(other, theirs.id, { text: "Mine?", files: [foreign] }, aWriter);
    await expect(sending).rejects.toMatchObject(refused);
  }
  expect((await history(other, theirs.id)).items).toEqual([]);
  expect((await history(actor, id)).items.map(({ text }) => text)).toEqual(["Here", "Thanks."]);
});

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

test("a document that was not sent can be taken away; what nobody sent in a day goes by itself", async () => {
  const actor = await aUser();
  const [taken, old, fresh] = [await aFile(actor), await aFile(actor), await aFile(actor)];
  const call = await asking(actor.userId);
  const drop = (fileId: string) => call(file.DELETE, { method: "DELETE", params: { fileId } });
  expect((await drop(taken)).status).toBe(204);
  expect((await drop(taken)).status).toBe(404);
  const sent = await attached(actor, "Something to keep");
  expect((await drop(sent.fileId)).status).toBe(409);
  await age(actor, [old, sent.fileId]);
  await dropUnsentFiles();
  const ids = (await asUser(actor, (tx) => tx.file.findMany())).map(({ id }) => id);
  expect(ids.sort()).toEqual([fresh, sent.fileId].sort());
  await expect(asSystem((tx) => tx.file.findMany({ select: { name: true } }))).rejects.toThrow(
    /permission denied/,
  );
});

/** As if uploaded two days ago: nothing but an insert sets the time. */
async function age(actor: Actor, ids: string[]): Promise<void> {
  const createdAt = new Date(Date.now() - 48 * 3_600_000);
  await asUser(actor, async (tx) => {
    for (const row of await tx.file.findMany({ where: { id: { in: ids } } })) {
      const bytes = await tx.fileBytes.findMany({ where: { fileId: row.id } });
      await tx.file.deleteMany({ where: { id: row.id } });
      await tx.file.createMany({ data: { ...row, createdAt } });
      await tx.fileBytes.createMany({ data: bytes });
    }
  });
}
