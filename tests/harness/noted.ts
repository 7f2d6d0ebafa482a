import type { Actor } from "@/lib/actor";
import type { Claim } from "@/lib/ai/extraction/claim";
import { keepWhatWasRead } from "@/lib/conversations";
import { asUser } from "@/lib/db/as-user";
import { listFacts, noteClaims } from "@/lib/users";
import { said } from "@/tests/harness/said";

type Given = Partial<Claim> & Pick<Claim, "predicate" | "value"> & { words?: string };

/** A claim that a text makes of its writer, sure unless said otherwise; `words` are where it stands, else the whole text. */
export function claimIn(text: string, { words = text, ...given }: Given): Claim {
  const start = text.indexOf(words);
  return {
    subject: "self",
    quantity: given.predicate === "years" ? Number(given.value) : null,
    of: null,
    modality: "has",
    start,
    end: start + words.length,
    confidence: 0.95,
    origin: "statement",
    ...given,
  };
}

/** Somebody says something, and claims are read in it. `at` moves the message in time (ISO 8601). */
export async function noted(actor: Actor, text: string, claims: Given[], at?: string) {
  const { message } = await said(actor, text);
  if (at) {
    const own = { userId: actor.userId, id: message.id };
    await asUser(actor, (tx) => tx.message.updateMany({ where: own, data: { createdAt: new Date(at) } }));
  }
  await readAgain(actor, message, claims);
  return message;
}

/** One more run of an extractor over a message; false when another run by this reader came first. */
export function readAgain(
  actor: Actor,
  { id, text, conversation_id: conversationId }: { id: string; text: string; conversation_id: string },
  claims: Given[],
  reader = crypto.randomUUID() as string,
): Promise<boolean> {
  const message = { id, text, conversationId, saidAt: new Date() };
  return keepWhatWasRead(actor, message, reader, async (tx) => ({
    unread_language: null,
    claims: await noteClaims(
      tx,
      actor,
      message,
      claims.map((claim) => claimIn(text, claim)),
    ),
  }));
}

/** What is known of somebody, as they see it. */
export async function factsOf(actor: Actor) {
  return (await listFacts(actor)).items;
}

export async function onlyFactOf(actor: Actor) {
  const [fact, ...others] = await factsOf(actor);
  if (!fact || others.length > 0) throw new Error(`one fact was expected, not ${others.length + 1}`);
  return fact;
}
