import { InngestTestEngine } from "@inngest/test";
import type { Inngest, InngestFunction } from "inngest";
import { beforeEach, expect, test } from "vitest";
import { allFunctions } from "@/inngest/all-functions";
import { embedMessages } from "@/inngest/functions/embed-messages";
import { eraseAccount } from "@/inngest/functions/erase-account";
import { reembed } from "@/inngest/functions/reembed";
import { refreshProfile } from "@/inngest/functions/refresh-profile-embedding";
import { titleConversation } from "@/inngest/functions/title-conversation";
import type { Embedder } from "@/lib/ai/embedding/embedder";
import { asUser } from "@/lib/db/as-user";
import { makeClient } from "@/lib/events/client";
import { newId } from "@/lib/ids";
import { quickEmbedder } from "@/tests/fakes/quick-embedder";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

// The SDK's own test engine: a third executor, and the functions are the same.
const client = makeClient();

beforeEach(() => {
  const kept = globalThis as typeof globalThis & { careerAdvisorEmbedder?: Embedder };
  kept.careerAdvisorEmbedder = quickEmbedder(() => undefined);
});

function execute(
  make: (inngest: Inngest) => InngestFunction.Any,
  name: string,
  data: Record<string, unknown>,
) {
  return new InngestTestEngine({ function: make(client), events: [{ name, data }] }).execute();
}

test("a person's messages get their vectors, and a second run finds nothing to do", async () => {
  const actor = await aUser();
  await said(actor, "I restore church organs.");
  const event = ["conversation/turn.completed", { user_id: actor.userId }] as const;
  expect((await execute(embedMessages, ...event)).result).toBe(2);
  expect((await execute(embedMessages, ...event)).result).toBe(0);
});

test("a profile gets its vector; one whose account is gone fails for nobody", async () => {
  const actor = await aUser();
  await execute(refreshProfile, "users/profile.changed", { user_id: actor.userId });
  expect(await asUser(actor, (tx) => tx.embedding.count({ where: { sourceType: "profile" } }))).toBeLessThan(
    2,
  );
  const gone = await execute(refreshProfile, "users/profile.changed", { user_id: newId() });
  expect(gone).toMatchObject({ result: null });
  expect(gone.error).toBeUndefined();
});

test("an event without its ids is refused, not guessed", async () => {
  const { error } = await execute(titleConversation, "conversation/turn.completed", { user_id: newId() });
  expect(error).toBeDefined();
});

test("nothing is left of an erased account, nor anything to fail for", async () => {
  expect((await execute(eraseAccount, "users/account.erased", { user_id: newId() })).error).toBeUndefined();
});

test("after a change of the model a batch serves everybody it can, and ends when nobody is behind", async () => {
  const actor = await aUser();
  await said(actor, "I repair lutes.");
  await execute(embedMessages, "memory/work.left", { user_id: actor.userId });
  await asUser(actor, (tx) => tx.message.updateMany({ data: { embeddedWith: "an older model" } }));
  await execute(reembed, "conversations/model.changed", { model: "x" });
  const behind = { where: { embeddedWith: "an older model" } };
  expect(await asUser(actor, (tx) => tx.message.count(behind))).toBe(0);
});

test("every function has a name of its own", () => {
  const ids = allFunctions(client).map((one) => one.id());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(["embed-messages", "summarize-conversation", "sweep"]));
});
