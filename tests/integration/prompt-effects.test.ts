import { expect, test } from "vitest";
import type { Actor } from "@/lib/actor";
import { appendMessage, editMessage, finishReply, rateReply, suggestOnce } from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import {
  arrangePrompt,
  countAnalytics,
  countEffects,
  createPremade,
  listPremade,
  orderPrompts,
  publishVersion,
  readAnalytics,
} from "@/lib/prompts";
import { aPrompt } from "@/tests/harness/a-prompt";
import { aUser } from "@/tests/harness/people";
import { anAdmin, aPublished, used } from "@/tests/harness/premade";
import { aWriter, whole } from "@/tests/harness/said";

const effectOf = async (admin: Actor, id: string) =>
  (await countAnalytics(admin)).versions.filter(({ prompt_id }) => prompt_id === id);

test("what came of a version is counted from rows, the same again and again, and by concurrent counts", async () => {
  const admin = await anAdmin();
  const id = await aPublished(admin);
  const people = await Promise.all(Array.from({ length: 4 }, () => aUser()));
  const replies = await Promise.all(people.map((person) => used(person, id)));
  const [first, second] = people;
  const [firstReply, secondReply] = replies;
  if (!first || !second || !firstReply || !secondReply) throw new Error("nobody used it");
  await rateReply(first, firstReply.conversation_id, firstReply.id, { value: "up" });
  await rateReply(second, secondReply.conversation_id, secondReply.id, { value: "down" });
  await Promise.all([countEffects(), countEffects(), countEffects()]);
  const effect = await effectOf(admin, id);
  expect(effect).toMatchObject([
    { version: 1, uses: 4, conversations: 4, up: 1, down: 1, regenerations: 0, mean_length: 2, helped: null },
  ]);
  await asUser(first, (tx) => tx.conversation.deleteMany({ where: { id: firstReply.conversation_id } }));
  expect(await effectOf(admin, id)).toMatchObject([{ uses: 4, conversations: 3, up: 0, down: 1 }]);
});

test("what is used often is counted once an hour", async () => {
  const admin = await anAdmin();
  const id = await aPublished(admin);
  await used(await aUser(), id);
  const counted = (ago: string) =>
    asSystem(
      (tx) => tx.$executeRaw`
      update prompt_versions set uses = 10_000, counted_at = now() - ${ago}::interval where prompt_id = ${id}::uuid`,
    );
  await counted("59 minutes");
  expect(await effectOf(admin, id)).toMatchObject([{ uses: 10_000 }]);
  await counted("61 minutes");
  expect(await effectOf(admin, id)).toMatchObject([{ uses: 1 }]);
});

test("figures are the administrators', and name nobody", async () => {
  const person = await aUser("A name of mine");
  const admin = await anAdmin();
  const id = await aPublished(admin);
  await used(person, id);
  const told = JSON.stringify(await countAnalytics(admin));
  expect(told).not.toContain(person.userId);
  const refused = { code: "forbidden" };
  await expect(readAnalytics(person)).rejects.toMatchObject(refused);
  await expect(countAnalytics(person)).rejects.toMatchObject(refused);
  await expect(listPremade(person)).rejects.toMatchObject(refused);
  await expect(createPremade(person, aPrompt())).rejects.toMatchObject(refused);
  await expect(arrangePrompt(person, id, { archived: true })).rejects.toMatchObject(refused);
  await expect(orderPrompts(person, { ids: [id] })).rejects.toMatchObject(refused);
  await expect(publishVersion(person, id, 1)).rejects.toMatchObject(refused);
});

test("a suggestion that was sent counts once for the version, whatever its sender repeats; other words do not", async () => {
  const [admin, person] = [await anAdmin(), await aUser()];
  const id = await aPublished(admin);
  const { id: replyId, conversation_id: conversation } = await used(person, id);
  await suggestOnce(person, replyId, async () => ["What next?", "How long does it take?"], 60);
  const followUps = async () => {
    await Promise.all([countEffects(), countEffects()]);
    return (await effectOf(admin, id)).map(({ follow_ups }) => follow_ups);
  };
  const send = (text: string, messageId = newId()) =>
    appendMessage(person, conversation, { id: messageId, text }, aWriter);
  expect(await followUps()).toEqual([0]);
  const sent = await send("What next?");
  await finishReply(person, sent.reply.id, { ...whole, text: "Answered." });
  expect((await send("What next?", sent.message.id)).isRepeat).toBe(true);
  expect(await followUps()).toEqual([1]);
  // Below another answer it was not suggested.
  const same = await send("What next?");
  await finishReply(person, same.reply.id, { ...whole, text: "Answered again." });
  expect(await followUps()).toEqual([1]);
  expect((await effectOf(admin, id))[0]).toMatchObject({ regenerations: 0, mean_length: 6 });
  const place = { conversationId: conversation, messageId: sent.message.id, writer: aWriter };
  await editMessage(person, { ...place, edit: { text: "Something else." } });
  expect(await followUps()).toEqual([0]);
});
