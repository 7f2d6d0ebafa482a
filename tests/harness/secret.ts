import type { Actor } from "@/lib/actor";
import { embedWhatIsNew, searchMemories, summarizeWhatIsDue } from "@/lib/advisor";
import { embedQuery } from "@/lib/ai/embedding/embeddings";
import { embedPendingMessages, improveTitle, keepReceipt, recall } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { aUser } from "@/tests/harness/people";
import { said } from "@/tests/harness/said";

export const SECRET = "I was let go from Brightwater Logistics in March because of a quarrel.";
export const QUESTION = "What do you know about Brightwater Logistics?";

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
  return texts.filter((text) => text.includes("Brightwater"));
}

/** Everything that runs in the background, from the very beginning. */
export async function runEveryJobAnew(actor: Actor) {
  await asUser(actor, async (tx) => {
    await tx.embedding.deleteMany();
    await tx.conversationSummary.deleteMany();
    await tx.message.updateMany({ data: { embeddedWith: null } });
  });
  const threads = await asUser(actor, (tx) => tx.conversation.findMany({ select: { id: true } }));
  for (const { id } of threads) {
    await summarizeWhatIsDue(actor, id, { atRest: true });
    await improveTitle(actor, id);
  }
  await embedWhatIsNew(actor.userId);
}

/** An answer elsewhere that was given a message as memory, and repeats it. */
async function answeredWith(actor: Actor, sourceMessageId: string, text: string) {
  const turn = await said(actor, "What should I tell recruiters?", text);
  const passage = {
    kind: "passage",
    sourceMessageId,
    start: 0,
    end: 10,
    score: 1,
    profileText: null,
  } as const;
  await keepReceipt(actor, turn.reply.id, [passage]);
  return turn;
}

export async function somebodyWithASecret() {
  const actor = await aUser();
  const turn = await said(actor, SECRET, "Brightwater Logistics let you go: say it briefly.");
  const other = await said(actor, "I like gardening and I keep bees.");
  const citing = await answeredWith(actor, turn.message.id, "You left Brightwater in March: say so.");
  const second = await answeredWith(actor, citing.reply.id, "As I said, Brightwater is behind you.");
  for (const { message } of [turn, citing]) {
    await summarizeWhatIsDue(actor, message.conversation_id, { atRest: true });
  }
  await embedPendingMessages(actor);
  return { actor, turn, other, citing, second };
}
