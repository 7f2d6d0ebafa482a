import { expect, test } from "vitest";
import { history, rateReply } from "@/lib/conversations";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

test("what a person thinks of an answer is kept with it, changed, and taken back", async () => {
  const actor = await aUser();
  const { message, reply } = await said(actor, "What now?");
  const conversationId = reply.conversation_id;
  const rated = async () => (await history(actor, conversationId)).items.at(-1)?.feedback;
  expect(await rated()).toBeNull();
  await rateReply(actor, conversationId, reply.id, { value: "down", reason: "Too long" });
  expect(await rated()).toEqual({ value: "down", reason: "Too long" });
  await rateReply(actor, conversationId, reply.id, { value: "up" });
  expect(await rated()).toEqual({ value: "up" });
  await rateReply(actor, conversationId, reply.id, null);
  expect(await rated()).toBeNull();
  const own = rateReply(actor, conversationId, message.id, { value: "up" });
  await expect(own).rejects.toMatchObject({ code: "conflict" });
  const foreign = rateReply(await aUser(), conversationId, reply.id, { value: "up" });
  await expect(foreign).rejects.toMatchObject({ code: "not_found" });
});
