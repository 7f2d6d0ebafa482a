import { summarizeWhatIsDue } from "@/lib/advisor";
import {
  appendMessage,
  embedPendingMessages,
  finishReply,
  forgetMemory,
  keepReceipt,
  setRetention,
  shareConversation,
  startConversation,
} from "@/lib/conversations";
import { asSystem, asUser } from "@/lib/db/as-user";
import { takeKey } from "@/lib/db/request-keys.sql";
import { newId } from "@/lib/ids";
import { createPrompt, setFavourite } from "@/lib/prompts";
import { beginCall, createToken } from "@/lib/users";
import { beginFactor, keepRecoveryCodes } from "@/lib/users/identity/second-factor.sql";
import { writeBudget } from "@/lib/users/usage/spending.sql";
import { aFile } from "@/tests/harness/a-file";
import { aPrompt } from "@/tests/harness/a-prompt";
import { anIdentity } from "@/tests/harness/an-identity";
import { anImport } from "@/tests/harness/an-import";
import { readAgain } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";
import { aSession } from "@/tests/harness/session";

/** Somebody of whom every table that the app's role reads holds a row. */
export async function somebodyWithRowsEverywhere() {
  const actor = await aUser();
  const { id } = await startConversation(actor, {});
  const writer = { model: "test", leaseOwner: "a test", leaseSeconds: 20 };
  const { message, reply } = await appendMessage(actor, id, { text: "I am a plumber." }, writer);
  await finishReply(actor, reply.id, { text: "Good.", status: "complete", errorCode: null, usage: null });
  await aFile(actor);
  await anImport(actor);
  await embedPendingMessages(actor);
  await readAgain(actor, message, [{ predicate: "role", value: "Plumber" }]);
  await summarizeWhatIsDue(actor, id, { atRest: true });
  await keepReceipt(actor, reply.id, [
    {
      kind: "passage",
      sourceMessageId: message.id,
      start: 0,
      end: 4,
      score: 1,
      profileText: null,
      profileSources: [],
    },
  ]);
  await shareConversation(actor, id);
  await setRetention(actor, { keep_days: 30 });
  const forgotten = await appendMessage(actor, id, { text: "Forget this." }, writer);
  await forgetMemory(actor, forgotten.message.id);
  await asSystem((tx) => tx.userCredential.createMany({ data: { userId: actor.userId, passwordHash: "x" } }));
  await anIdentity(actor);
  await asSystem(async (tx) => {
    await beginFactor(tx, actor.userId, new Uint8Array(1));
    await keepRecoveryCodes(tx, actor.userId, [new Uint8Array(32)]);
  });
  await aSession(actor.userId);
  await createToken(actor, { name: "Mine", scopes: ["read"], expires_in_days: 1 });
  const { id: promptId } = await createPrompt(actor, aPrompt());
  await setFavourite(actor, promptId, true);
  const model = { name: "test", label: "Test", isOffline: false };
  await beginCall(actor, { purpose: "reply", model, holds: { input: 30, output: 7 } });
  const limits = { tokensDay: 1, tokensMonth: null, microsDay: null, microsMonth: null };
  await asSystem((tx) => writeBudget(tx, actor.userId, limits));
  await asUser(actor, async (tx) => {
    await tx.promptUse.createMany({
      data: { userId: actor.userId, id: newId(), promptId, promptVersion: 1 },
    });
    const hashes = { keyHash: new Uint8Array(32), requestHash: new Uint8Array(32) };
    await takeKey(tx, { userId: actor.userId, route: "message", ...hashes, resultId: newId() });
  });
  return actor;
}
