import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { letUnusedGo } from "@/lib/advisor";
import { forgetUnused } from "@/lib/advisor/forget";
import {
  embedPendingMessages,
  getRetention,
  listConversations,
  setRetention,
  updateConversation,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { anImport } from "@/tests/harness/an-import";
import { conversationOf } from "@/tests/harness/conversation-of";
import { aUser } from "@/tests/harness/people";
import { exchange } from "@/tests/harness/threads";

const DAY_MS = 86_400_000;

/** A conversation that was last spoken in so many days ago. */
async function unusedFor(actor: Actor, days: number): Promise<string> {
  const { id } = await conversationOf(actor, ["I repaired church organs in Toulouse."]);
  const lastMessageAt = new Date(Date.now() - days * DAY_MS);
  await asUser(actor, (tx) => tx.conversation.updateMany({ where: { id }, data: { lastMessageAt } }));
  return id;
}

const listed = async (actor: Actor) =>
  (await listConversations(actor, { limit: 40 })).items.map(({ id }) => id).sort();

const vectorsOf = (actor: Actor) => asUser(actor, (tx) => tx.embedding.count());

test("nothing ends while nobody chose so", async () => {
  const actor = await aUser();
  const id = await unusedFor(actor, 4000);
  expect(await getRetention(actor)).toEqual({ keep_days: null, ending: 0 });
  await letUnusedGo();
  expect(await listed(actor)).toEqual([id]);
});

test("what is over ends with what was remembered of it; what is pinned, used, or another person's stays", async () => {
  const [actor, other] = [await aUser(), await aUser()];
  const over = await unusedFor(actor, 91);
  const pinned = await unusedFor(actor, 400);
  await updateConversation(actor, pinned, { pinned: true });
  const used = await unusedFor(actor, 89);
  const others = await unusedFor(other, 400);
  await embedPendingMessages(actor);
  const before = await vectorsOf(actor);
  expect(before).toBeGreaterThan(0);

  expect(await getRetention(actor, { keep_days: 90 })).toEqual({ keep_days: 90, ending: 1 });
  expect(await getRetention(actor, { keep_days: 365 })).toEqual({ keep_days: 365, ending: 0 });
  expect(await getRetention(actor)).toEqual({ keep_days: null, ending: 0 });

  expect(await setRetention(actor, { keep_days: 90 })).toEqual({ keep_days: 90, ending: 1 });
  expect(await letUnusedGo()).toBeGreaterThanOrEqual(1);
  expect(await listed(actor)).toEqual([pinned, used].sort());
  expect(await listed(actor)).not.toContain(over);
  expect(await vectorsOf(actor)).toBeLessThan(before);
  expect(await listed(other)).toEqual([others]);
  expect((await getRetention(actor)).ending).toBe(0);
});

test("what is used, pinned or taken back at its last moment stays", async () => {
  const actor = await aUser();
  const ids = [await unusedFor(actor, 40), await unusedFor(actor, 40)];
  const [used = "", pinned = ""] = ids;
  await setRetention(actor, { keep_days: 30 });
  await exchange(actor, used, ["Here I am again.", "Welcome."]);
  await updateConversation(actor, pinned, { pinned: true });
  for (const id of ids) await expect(forgetUnused(actor, id)).rejects.toMatchObject({ code: "not_found" });
  expect(await listed(actor)).toEqual([...ids].sort());
});

test("a choice can be taken back before its hour", async () => {
  const actor = await aUser();
  const id = await unusedFor(actor, 400);
  await setRetention(actor, { keep_days: 30 });
  await setRetention(actor, { keep_days: 365 });
  expect(await setRetention(actor, { keep_days: null })).toEqual({ keep_days: null, ending: 0 });
  await letUnusedGo();
  expect(await listed(actor)).toEqual([id]);
});

test("what is gone by the time that it is its turn holds nothing up", async () => {
  const actor = await aUser();
  for (let n = 0; n < 3; n += 1) await unusedFor(actor, 400);
  await setRetention(actor, { keep_days: 30 });
  // Both find the same ones over.
  await Promise.all([letUnusedGo(), letUnusedGo()]);
  expect(await listed(actor)).toEqual([]);
});

test("what was brought over from elsewhere is as young as its import, however old its words are", async () => {
  const actor = await aUser();
  const [recent, old] = [await unusedFor(actor, 700), await unusedFor(actor, 700)];
  const cameDaysAgo = async (id: string, days: number) => {
    const importId = await anImport(actor, new Date(Date.now() - days * DAY_MS));
    await asUser(actor, (tx) => tx.conversation.updateMany({ where: { id }, data: { importId } }));
  };
  await cameDaysAgo(recent, 29);
  await cameDaysAgo(old, 31);
  expect(await setRetention(actor, { keep_days: 30 })).toEqual({ keep_days: 30, ending: 1 });
  await letUnusedGo();
  expect(await listed(actor)).toEqual([recent]);
});
