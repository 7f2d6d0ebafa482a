import type { Actor } from "@/lib/actor";
import type { FindRemembered, RecallFor } from "@/lib/conversations/apart/contract";
import { memoryOnWire, passageOnWire } from "@/lib/conversations/apart/on-wire";
import { findMemories, getMemory, listMemories } from "@/lib/conversations/memories";
import { recall } from "@/lib/conversations/recall";

/** `listMemories` as another service reads it. */
export async function listRemembered(actor: Actor, place: { limit: number; cursor?: string | undefined }) {
  const { items, nextCursor } = await listMemories(actor, place);
  return { items: items.map(memoryOnWire), next_cursor: nextCursor };
}

/** `findMemories` as another service reads it. */
export async function findRemembered(actor: Actor, wanted: FindRemembered) {
  const { known, worded } = await findMemories(actor, wanted);
  return { known: known.map(memoryOnWire), worded: worded.map(memoryOnWire) };
}

/** `getMemory` as another service reads it. Throws `not_found`. */
export async function rememberedWithUses(actor: Actor, id: string) {
  const { memory, uses } = await getMemory(actor, id);
  return {
    memory: memoryOnWire(memory),
    uses: uses.map((use) => ({
      reply_id: use.replyId,
      conversation_id: use.conversationId,
      conversation_title: use.conversationTitle,
      question: use.question,
      answered_at: use.answeredAt.toISOString(),
    })),
  };
}

/** `recall` as another service reads it. */
export async function recallFor(actor: Actor, question: RecallFor) {
  return (await recall(actor, question)).map(passageOnWire);
}
