import { randomBytes } from "node:crypto";
import { expect } from "vitest";
import type { Actor } from "@/lib/actor";
import {
  appendMessage,
  finishReply,
  history,
  listShares,
  shareConversation,
  startConversation,
} from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { createPrompt } from "@/lib/prompts";
import { createToken, getMe, getProfile, listFacts, listTokens } from "@/lib/users";
import { aFile } from "@/tests/harness/a-file";
import { aPrompt } from "@/tests/harness/a-prompt";
import { anIdentity } from "@/tests/harness/an-identity";
import { anImport } from "@/tests/harness/an-import";
import { readAgain } from "@/tests/harness/noted";
import { aUser } from "@/tests/harness/people";
import { aSession } from "@/tests/harness/session";

/** The ids that a route's path can name, of things that one person owns: a thread with a failed reply, a link to it, a prompt, a fact. */
export async function belongings(actor: Actor) {
  const { id: conversationId } = await startConversation(actor, { title: "Mine alone" });
  const writer = { model: "test", leaseOwner: "a test", leaseSeconds: 20 };
  const { message, reply } = await appendMessage(actor, conversationId, { text: "A secret of mine" }, writer);
  const failure = { text: "", status: "failed", errorCode: "llm_unavailable", usage: null } as const;
  await finishReply(actor, reply.id, failure);
  const share = await shareConversation(actor, conversationId);
  const { id: promptId } = await createPrompt(actor, aPrompt({ title: "My prompt", template: "Say this." }));
  await readAgain(actor, message, [
    { predicate: "skill", value: "A skill of mine", words: "secret", confidence: 0.5 },
  ]);
  const [fact] = (await listFacts(actor)).items;
  return {
    conversationId,
    messageId: reply.id,
    memoryId: message.id,
    promptId,
    version: "1",
    goldenId: newId(),
    // Everybody's, and not there.
    category: "nowhere",
    splitId: newId(),
    factId: fact?.id ?? "",
    fileId: await aFile(actor),
    importId: await anImport(actor),
    identityId: await anIdentity(actor),
    sessionId: (await aSession(actor.userId)).id,
    tokenId: (await createToken(actor, { name: "Mine", scopes: ["read"], expires_in_days: 1 })).id,
    jobId: newId(),
    // Nobody's: who may ask for a person is an administrator, and no owner.
    userId: newId(),
    shareId: share.id,
    token: share.token,
  };
}

/** Somebody with all that one can have. */
export async function anOwner() {
  const owner = await aUser("A name of mine");
  return { owner, own: await belongings(owner) };
}

const known = new Map<string, ReturnType<typeof anOwner>>();

/** The same one for all tests of a file that change nothing of theirs: made once, for that takes a second. */
export function theOwner(): ReturnType<typeof anOwner> {
  const file = expect.getState().testPath ?? "";
  const owner = known.get(file) ?? anOwner();
  known.set(file, owner);
  return owner;
}

/** Ids of the same shape behind which nothing is. */
export function nobodysIds(): Awaited<ReturnType<typeof belongings>> {
  return {
    conversationId: newId(),
    messageId: newId(),
    memoryId: newId(),
    promptId: newId(),
    version: "1",
    goldenId: newId(),
    splitId: newId(),
    category: "nowhere",
    factId: newId(),
    fileId: newId(),
    importId: newId(),
    identityId: newId(),
    sessionId: newId(),
    tokenId: newId(),
    jobId: newId(),
    userId: newId(),
    shareId: newId(),
    token: randomBytes(32).toString("base64url"),
  };
}

/** All that a write could have changed, to be compared before and after. */
export async function stateOf(actor: Actor) {
  const [me, profile] = await Promise.all([getMe(actor), getProfile(actor)]);
  const rows = await asUser(actor, async (tx) => ({
    conversations: await tx.conversation.findMany({ orderBy: { id: "asc" } }),
    prompts: await tx.prompt.findMany({ where: { userId: actor.userId }, orderBy: { id: "asc" } }),
    promptVersions: await tx.promptVersion.findMany({
      where: { userId: actor.userId },
      orderBy: [{ promptId: "asc" }, { version: "asc" }],
    }),
    favourites: await tx.promptFavourite.count(),
    uses: await tx.promptUse.count(),
    embeddings: await tx.embedding.count({ where: { sourceType: "message" } }),
    facts: await tx.profileFact.findMany({ orderBy: { id: "asc" } }),
    files: await tx.file.findMany({ orderBy: { id: "asc" } }),
    imports: await tx.import.findMany({ orderBy: { id: "asc" } }),
    items: await tx.importItem.findMany({ orderBy: { sourceId: "asc" } }),
    bytes: await tx.fileBytes.count(),
    tombstones: await tx.memoryTombstone.count(),
    sessions: await tx.session.findMany({ select: { id: true, device: true }, orderBy: { id: "asc" } }),
  }));
  const shares = await listShares(actor);
  const threads = await Promise.all(rows.conversations.map(({ id }) => history(actor, id)));
  const tokens = await listTokens(actor);
  return { me, profile, ...rows, shares, threads, tokens };
}
