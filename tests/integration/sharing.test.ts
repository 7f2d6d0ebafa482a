import { expect, test } from "vitest";
import { GET as readShared } from "@/app/api/v1/shared/[token]/route";
import { forgetMe } from "@/lib/advisor";
import {
  appendMessage,
  deleteConversation,
  deleteMessage,
  forkConversation,
  history,
  listShares,
  revokeShare,
  searchConversations,
  shareConversation,
  sharedConversation,
  startConversation,
  updateConversation,
} from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { asking } from "@/tests/harness/asking";
import { aUser } from "@/tests/harness/people";
import { aWriter, said } from "@/tests/harness/said";
import { exchange } from "@/tests/harness/threads";

async function aSharedThread() {
  const actor = await aUser();
  const turn = await said(actor, "Should I become a pilot?", "Perhaps **a glider** first.");
  const id = turn.message.conversation_id;
  return { actor, id, ...turn, share: await shareConversation(actor, id) };
}

const texts = async (token: string) => (await sharedConversation(token)).messages.map(({ text }) => text);
const nothing = { code: "not_found" };

test("a link shows a conversation to anybody, in words alone: no ids, no memory, no model", async () => {
  const { share, message } = await aSharedThread();
  const call = await asking(null);
  const response = await call(readShared, { method: "GET", params: { token: share.token } });
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toContain("no-store");
  const text = await response.text();
  expect(JSON.parse(text).data).toEqual({
    title: "Should I become a pilot?",
    shared_at: share.shared_at,
    messages: [
      { role: "user", text: "Should I become a pilot?", created_at: message.created_at },
      { role: "assistant", text: "Perhaps **a glider** first.", created_at: expect.any(String) },
    ],
  });
  expect(text).not.toContain(message.id);
});

test("of a link only the hash is kept: nothing that the tables hold opens it", async () => {
  const { actor, share } = await aSharedThread();
  const [row] = await asUser(actor, (tx) => tx.share.findMany());
  expect(share.token).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(await listShares(actor))).not.toContain(share.token);
  const hash = Buffer.from(row?.tokenHash ?? []);
  expect(hash.equals(Buffer.from(share.token, "base64url"))).toBe(false);
  for (const guess of [
    hash.toString("base64url"),
    hash.toString("hex"),
    share.id,
    `${share.token.slice(0, -1)}A`,
    "",
  ]) {
    if (guess !== share.token) await expect(sharedConversation(guess), guess).rejects.toMatchObject(nothing);
  }
});

test("what is said, changed or renamed after sharing is not seen", async () => {
  const { actor, id, share, message } = await aSharedThread();
  await exchange(actor, id, ["A secret for later.", "Kept."]);
  await updateConversation(actor, id, { title: "My secret plan" });
  const where = { userId: actor.userId, id: message.id };
  await asUser(actor, (tx) => tx.message.updateMany({ where, data: { text: "Changed." } }));
  expect(await texts(share.token)).toEqual(["Should I become a pilot?", "Perhaps **a glider** first."]);
  expect((await sharedConversation(share.token)).title).toBe("Should I become a pilot?");
});

test("a message that is deleted goes from what was shared too", async () => {
  const { actor, id, share, reply } = await aSharedThread();
  await deleteMessage(actor, id, reply.id);
  expect(await texts(share.token)).toEqual(["Should I become a pilot?"]);
});

test("a revoked link, and those of a deleted conversation or account, show nothing, as if they had never been", async () => {
  const one = await aSharedThread();
  const second = await shareConversation(one.actor, one.id);
  await revokeShare(one.actor, one.share.id);
  await expect(sharedConversation(one.share.token)).rejects.toMatchObject(nothing);
  expect(await texts(second.token)).toHaveLength(2);
  await deleteConversation(one.actor, one.id);
  await expect(sharedConversation(second.token)).rejects.toMatchObject(nothing);
  const other = await aSharedThread();
  await forgetMe(other.actor);
  await expect(sharedConversation(other.share.token)).rejects.toMatchObject(nothing);
});

test("nobody else lists or revokes a link, or shares what is not theirs", async () => {
  const { actor, id, share } = await aSharedThread();
  const stranger = await aUser();
  expect(await listShares(stranger)).toEqual([]);
  await expect(revokeShare(stranger, share.id)).rejects.toMatchObject(nothing);
  await expect(shareConversation(stranger, id)).rejects.toMatchObject(nothing);
  expect((await listShares(actor)).map((each) => each.id)).toEqual([share.id]);
});

test("whoever has one link reads that one alone, even where a query forgets to say which", async () => {
  const { share } = await aSharedThread();
  await aSharedThread();
  expect(await texts(share.token)).toHaveLength(2);
  const unnamed = await asSystem((tx) => tx.share.findMany({ select: { id: true } }));
  expect(unnamed).toEqual([]);
});

test("what is still being written, was answered anew or failed without a word is not shared", async () => {
  const { actor, id } = await aSharedThread();
  await appendMessage(actor, id, { text: "Wait for it." }, aWriter);
  const { token } = await shareConversation(actor, id);
  expect(await texts(token)).toEqual([
    "Should I become a pilot?",
    "Perhaps **a glider** first.",
    "Wait for it.",
  ]);
});

test("the same id again makes another link to the same and ends the one that nobody has seen", async () => {
  const { actor, id } = await aSharedThread();
  const shareId = newId();
  const first = await shareConversation(actor, id, shareId);
  await exchange(actor, id, ["Later.", "Yes."]);
  const again = await shareConversation(actor, id, shareId);
  expect(again).toMatchObject({ id: shareId, message_count: 2 });
  await expect(sharedConversation(first.token)).rejects.toMatchObject(nothing);
  expect(await texts(again.token)).toHaveLength(2);
  const elsewhere = (await said(actor, "Other.")).message.conversation_id;
  await expect(shareConversation(actor, elsewhere, shareId)).rejects.toMatchObject({ code: "conflict" });
});

test("a temporary conversation, and one in which nothing was said, are not shared", async () => {
  const actor = await aUser();
  const temporary = await startConversation(actor, { temporary: true });
  await exchange(actor, temporary.id, ["Between us.", "Yes."]);
  const empty = await startConversation(actor, {});
  for (const { id } of [temporary, empty]) {
    await expect(shareConversation(actor, id)).rejects.toMatchObject({ code: "conflict" });
  }
  expect(await listShares(actor)).toEqual([]);
});

test("a document that came with a message is not shared, goes along in a fork, and is found at its message", async () => {
  const { actor, id, message } = await aSharedThread();
  const document = {
    userId: actor.userId,
    conversationId: id,
    role: "user",
    status: "complete",
    attachedTo: message.id,
  };
  await asUser(actor, (tx) =>
    tx.message.createMany({ data: { ...document, id: newId(), sequence: 99, text: "My whole résumé." } }),
  );
  const { token } = await shareConversation(actor, id);
  expect(await texts(token)).toEqual(["Should I become a pilot?", "Perhaps **a glider** first."]);
  const fork = await forkConversation(actor, id, { message_id: message.id });
  expect(fork.message_count).toBe(1);
  expect((await history(actor, fork.id)).items.map(({ text }) => text)).toEqual(["Should I become a pilot?"]);
  const { items } = await searchConversations(actor, { q: "whole resume" });
  expect(items).toEqual([expect.objectContaining({ message_id: message.id, passage: null })]);
});
