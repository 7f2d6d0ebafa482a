import type { Actor } from "@/lib/actor";
import {
  embedWhatIsNew,
  extractWhatIsNew,
  refreshProfileEmbedding,
  searchMemories,
  summarizeWhatIsDue,
} from "@/lib/advisor";
import { profileText } from "@/lib/advisor/instructions";
import { personOf } from "@/lib/advisor/person-of";
import { embedQuery } from "@/lib/ai/embedding/embeddings";
import { embedPendingMessages, improveTitle, keepReceipt, recall } from "@/lib/conversations";
import type { Injected } from "@/lib/conversations/receipts.sql";
import { asSystem, asUser, type Tx } from "@/lib/db/as-user";
import { getPerson } from "@/lib/users";
import { ownedTables, rowsThatSay } from "@/tests/harness/catalogue.sql";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

export const SECRET = "I have six years of Brightwater Optics. They let me go in March because of a quarrel.";
export const QUESTION = "What do you know about Brightwater Optics?";

export async function recalled(actor: Actor, question = QUESTION) {
  const vector = await embedQuery(question);
  return recall(actor, { vector, question, limit: 20 });
}

/** What somebody could still learn of the secret from memory, by any way into it. */
export async function traces(actor: Actor): Promise<string[]> {
  const passages = await recalled(actor);
  const { items } = await searchMemories(actor, { q: "Brightwater", limit: 50 });
  const listed = await searchMemories(actor, { limit: 50 });
  const summaries = await asUser(actor, (tx) => tx.conversationSummary.findMany({ select: { text: true } }));
  const quotes = [...items, ...listed.items].map(({ quote }) => quote);
  const texts = [...passages.map(({ text }) => text), ...quotes, ...summaries.map(({ text }) => text)];
  return [...texts.filter((text) => text.includes("Brightwater")), ...(await rowsOutsideThreads(actor))];
}

/** Tables in which the secret stands in a row of the person's; their threads keep what was said in them. */
async function rowsOutsideThreads(actor: Actor): Promise<string[]> {
  const tables = await asSystem((tx) => ownedTables(tx));
  const found: string[] = [];
  for (const { name, key, hasAppGrant, hasSystemGrant, isPartition } of tables) {
    if (!key || isPartition || name === "messages" || name === "conversations") continue;
    // Of a table with a sealed column no role of the app reads whole rows; nothing that was said stands there.
    if (!hasAppGrant && !hasSystemGrant) continue;
    const count = (tx: Tx) => rowsThatSay(tx, name, { key, userId: actor.userId }, "Brightwater");
    const rows = await (hasAppGrant ? asUser(actor, count) : asSystem(count));
    if (rows > 0) found.push(`${rows} of ${name}: Brightwater`);
  }
  return found;
}

/** Everything that runs in the background, from the very beginning. */
export async function runEveryJobAnew(actor: Actor) {
  await asUser(actor, async (tx) => {
    await tx.embedding.deleteMany();
    await tx.conversationSummary.deleteMany();
    await tx.message.updateMany({ data: { embeddedWith: null, extractedWith: null } });
  });
  const threads = await asUser(actor, (tx) => tx.conversation.findMany({ select: { id: true } }));
  for (const { id } of threads) {
    await summarizeWhatIsDue(actor, id, { atRest: true });
    await improveTitle(actor, id);
  }
  await embedWhatIsNew(actor.userId);
  await extractWhatIsNew(actor);
  await refreshProfileEmbedding(actor);
}

/** An answer elsewhere that was given a message as memory, and repeats it. */
async function answeredWith(actor: Actor, sourceMessageId: string, text: string) {
  const turn = await said(actor, "What should I tell recruiters?", text);
  const passage = {
    kind: "passage" as const,
    sourceMessageId,
    start: 0,
    end: 10,
    score: 1,
    profileText: null,
    profileSources: [],
  } satisfies Injected;
  await keepReceipt(actor, turn.reply.id, [passage]);
  return turn;
}

/** An answer elsewhere that was given the profile as it stands, and repeats it. */
async function advised(actor: Actor) {
  const { profile, outlook, sources } = await getPerson(actor);
  const turn = await said(actor, "Which jobs suit me?", "With Brightwater Optics behind you, any in glass.");
  const nowhere = { sourceMessageId: null, start: null, end: null, score: null };
  const text = profileText(personOf(null, profile, outlook));
  const item: Injected = { kind: "profile", ...nowhere, profileText: text, profileSources: sources };
  await keepReceipt(actor, turn.reply.id, [item]);
  return turn;
}

export async function somebodyWithASecret() {
  const actor = await aUser();
  const turn = await said(actor, SECRET, "Brightwater let you go: say it briefly.");
  const other = await said(actor, "I like gardening and I keep bees.");
  const citing = await answeredWith(actor, turn.message.id, "You left Brightwater in March: say so.");
  await extractWhatIsNew(actor);
  const told = await advised(actor);
  const second = await answeredWith(actor, citing.reply.id, "As I said, Brightwater is behind you.");
  for (const { message } of [turn, citing, told]) {
    await summarizeWhatIsDue(actor, message.conversation_id, { atRest: true });
  }
  await embedPendingMessages(actor);
  await refreshProfileEmbedding(actor);
  return { actor, turn, other, citing, second, told };
}
