import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { aGrok } from "@/tests/harness/grok";
import { aUser } from "@/tests/harness/people";

const grok = await aGrok();

const { reply, saveProfile, searchMemories } = await import("@/lib/advisor");
const { endTemporary } = await import("@/lib/advisor/end-temporary");
const conversations = await import("@/lib/conversations");
const { updateMe } = await import("@/lib/users");

const { embedPendingMessages, getConversation, history, listConversations, startConversation } =
  conversations;

const FACT = "I repaired church organs in Toulouse for eleven years.";
const QUESTION = "What do you know about my church organs in Toulouse?";

/** Says something and returns what the model was told, whole. */
async function promptOf(actor: Actor, conversationId: string, text: string): Promise<string> {
  const before = grok.calls.length;
  const answer = await reply(actor, conversationId, { text });
  await answer.whole();
  await embedPendingMessages(actor);
  return JSON.stringify(grok.calls[before]?.body.input);
}

async function somebodyKnown() {
  const actor = await aUser();
  await saveProfile(actor, { profile_summary: "An organ builder from Albi." });
  const { id } = await startConversation(actor, {});
  await promptOf(actor, id, FACT);
  return actor;
}

const vectors = (actor: Actor, conversationId: string) =>
  asUser(actor, async (tx) => {
    const messages = await tx.message.findMany({ where: { conversationId }, select: { id: true } });
    return tx.embedding.count({ where: { messageId: { in: messages.map(({ id }) => id) } } });
  });

test("with memory on, what was said elsewhere is recalled", async () => {
  const actor = await somebodyKnown();
  const { id } = await startConversation(actor, {});
  expect(await promptOf(actor, id, QUESTION)).toContain(FACT);
});

test("while memory is paused nothing is remembered and nothing recalled; the profile still helps", async () => {
  const actor = await somebodyKnown();
  const { memory_paused_at: since } = await updateMe(actor, { memory_paused: true });
  expect(since).toEqual(expect.any(String));
  const { id } = await startConversation(actor, {});
  const prompt = await promptOf(actor, id, `${QUESTION} I also tune pianos in Carcassonne.`);
  expect(prompt).not.toContain(FACT);
  expect(prompt).toContain("An organ builder from Albi.");
  expect(await vectors(actor, id)).toBe(0);
  expect((await history(actor, id)).items.map(({ remembered }) => remembered)).toEqual([false, false]);
  expect((await updateMe(actor, { memory_paused: true })).memory_paused_at).toBe(since);

  expect((await updateMe(actor, { memory_paused: false })).memory_paused_at).toBeNull();
  const later = await startConversation(actor, {});
  const told = await promptOf(actor, later.id, "What do you know about organs and pianos in Carcassonne?");
  expect(told).toContain(FACT);
  expect(told).not.toContain("I also tune pianos");
});

test("a temporary conversation begins with a blank page and leaves nothing", async () => {
  const actor = await somebodyKnown();
  const started = await startConversation(actor, { temporary: true });
  expect(started).toMatchObject({ temporary: true, expires_at: expect.any(String) });
  const hours = (Date.parse(started.expires_at ?? "") - Date.parse(started.created_at)) / 3_600_000;
  expect(hours).toBeCloseTo(24, 1);
  const first = await promptOf(actor, started.id, `${QUESTION} I secretly dislike Bach.`);
  expect(first).not.toContain(FACT);
  expect(first).not.toContain("An organ builder");
  // The thread itself is there, also after a reload.
  expect(await promptOf(actor, started.id, "What did I just say?")).toContain("I secretly dislike Bach.");
  expect((await history(actor, started.id)).items).toHaveLength(4);
  expect((await listConversations(actor)).items[0]).toMatchObject({ id: started.id, temporary: true });
  expect(await vectors(actor, started.id)).toBe(0);
  const { items } = await searchMemories(actor, { q: "secretly dislike Bach", limit: 50 });
  expect(items.map(({ quote }) => quote).join()).not.toContain("Bach");
  const other = await startConversation(actor, {});
  expect(await promptOf(actor, other.id, "What do you know about Bach and me?")).not.toContain(
    "secretly dislike",
  );
});

test("a temporary conversation is gone at its hour, before and after the sweep", async () => {
  const actor = await aUser();
  const stays = await startConversation(actor, {});
  const lasts = await startConversation(actor, { temporary: true });
  const over = await startConversation(actor, { temporary: true });
  await promptOf(actor, over.id, "Something private.");
  const expiresAt = new Date(Date.now() - 1);
  await asUser(actor, (tx) => tx.conversation.updateMany({ where: { id: over.id }, data: { expiresAt } }));
  const gone = { code: "not_found" };
  await expect(getConversation(actor, over.id)).rejects.toMatchObject(gone);
  await expect(history(actor, over.id)).rejects.toMatchObject(gone);
  await expect(reply(actor, over.id, { text: "Still there?" })).rejects.toMatchObject(gone);
  const ids = async () => (await listConversations(actor)).items.map(({ id }) => id).sort();
  expect(await ids()).toEqual([stays.id, lasts.id].sort());
  const rows = () => asUser(actor, (tx) => tx.message.count({ where: { conversationId: over.id } }));
  expect(await rows()).toBe(2);
  expect(await endTemporary()).toBe(1);
  expect(await rows()).toBe(0);
  expect(await endTemporary()).toBe(0);
  expect(await ids()).toEqual([stays.id, lasts.id].sort());
});
