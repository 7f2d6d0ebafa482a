import { expect, test } from "vitest";
import * as content from "@/app/api/v1/files/[fileId]/content/route";
import * as file from "@/app/api/v1/files/[fileId]/route";
import * as files from "@/app/api/v1/files/route";
import type { Actor } from "@/lib/actor";
import {
  appendMessage,
  dropUnsentFiles,
  editMessage,
  finishReply,
  history,
  showVersion,
  startConversation,
} from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { aPdf } from "@/tests/fakes/a-document";
import { aFile } from "@/tests/harness/a-file";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { aWriter, whole } from "@/tests/harness/said";

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

async function said(actor: Actor, text: string, fileIds: string[]) {
  const { id } = await startConversation(actor, {});
  return appendMessage(actor, id, { text, files: fileIds }, aWriter);
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
  expect((await history(actor, id)).items.map(({ text, files }) => [text, files])).toEqual([
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

test("what one person keeps is bounded", async () => {
  const actor = await aUser();
  const fileId = await aFile(actor);
  const { message } = await said(actor, "Mine", [fileId]);
  // 47 of 10 MiB, and one that leaves a byte.
  await asUser(actor, async (tx) => {
    const { size: own } = await tx.file.findFirstOrThrow({ where: { id: fileId } });
    const sizes = [...Array<number>(47).fill(10_485_760), 500_000_000 - 47 * 10_485_760 - own - 1];
    const row = { userId: actor.userId, name: "a.txt", kind: "txt", hash: new Uint8Array(32) };
    const data = sizes.map((size) => ({ ...row, id: newId(), size, messageId: message.id }));
    await tx.file.createMany({ data });
  });
  expect(await upload(actor, "a.txt", new Uint8Array([65]))).toMatchObject({ status: 201 });
  expect(await upload(actor, "b.txt", new Uint8Array([65]))).toMatchObject({ status: 429 });
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

test("other words for a message keep its documents, and the first words have them when they come back", async () => {
  const actor = await aUser();
  const fileId = await aFile(actor);
  const turn = await said(actor, "See this", [fileId]);
  await finishReply(actor, turn.reply.id, { ...whole, text: "Seen." });
  const { conversation_id: conversationId, id: messageId } = turn.message;
  const edit = { text: "Look at this" };
  const anew = await editMessage(actor, { conversationId, messageId, edit, writer: aWriter });
  expect(anew.message.files).toMatchObject([{ id: fileId }]);
  await finishReply(actor, anew.reply.id, { ...whole, text: "Looked." });
  const shown = async () =>
    (await history(actor, conversationId)).items.map(({ text, files: own }) => [
      text,
      own.map(({ id }) => id),
    ]);
  expect(await shown()).toEqual([
    ["Look at this", [fileId]],
    ["Looked.", []],
  ]);
  await showVersion(actor, conversationId, messageId);
  expect(await shown()).toEqual([
    ["See this", [fileId]],
    ["Seen.", []],
  ]);
  const document = await asUser(actor, (tx) => tx.message.findFirst({ where: { id: fileId } }));
  expect(document).toMatchObject({ supersededBy: null, isRemembered: true });
});

test("a document that was not sent can be taken away; what nobody sent in a day goes by itself", async () => {
  const actor = await aUser();
  const [taken, old, fresh] = [await aFile(actor), await aFile(actor), await aFile(actor)];
  const call = await asking(actor.userId);
  const drop = (fileId: string) => call(file.DELETE, { method: "DELETE", params: { fileId } });
  expect((await drop(taken)).status).toBe(204);
  expect((await drop(taken)).status).toBe(404);
  const kept = await aFile(actor);
  await said(actor, "Here", [kept]);
  expect((await drop(kept)).status).toBe(409);
  await age(actor, [old, kept]);
  await dropUnsentFiles();
  const ids = (await asUser(actor, (tx) => tx.file.findMany())).map(({ id }) => id);
  expect(ids.sort()).toEqual([fresh, kept].sort());
  const everybodys = asSystem((tx) => tx.file.findMany({ select: { name: true } }));
  await expect(everybodys).rejects.toThrow(/permission denied/);
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
