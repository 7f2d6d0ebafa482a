import type { Actor } from "@/lib/actor";
import type { ListMemories, Memory, MemoryWithUses } from "@/lib/advisor/contract";
import { embedQuery } from "@/lib/ai/embedding/embeddings";
import {
  findMemories,
  getMemory,
  listMemories,
  type MemoryRow,
  type Passage,
  recall,
} from "@/lib/conversations";
import { DomainError } from "@/lib/errors";
import { describeError, log } from "@/lib/log";

const MOST_BY_MEANING = 20;

/**
 * What is remembered of the actor. Without `q` everything they said, newest first; with it what answers it, as an answer
 * would recall it, then what holds its words. Throws `invalid` on `cursor`.
 */
export async function searchMemories(
  actor: Actor,
  { q, limit, cursor }: ListMemories,
): Promise<{ items: Memory[]; nextCursor: string | null }> {
  if (q && cursor) throw onePage();
  if (q) return { items: await matching(actor, q, limit), nextCursor: null };
  const { items, nextCursor } = await listMemories(actor, { limit, cursor });
  return { items: items.map((row) => present(row)), nextCursor };
}

function onePage(): DomainError {
  const message = "What is searched for comes on one page: leave the cursor out.";
  return new DomainError("invalid", message, { problems: [{ message, field: "cursor" }] });
}

/** One memory and the answers that were given it. Throws `not_found`. */
export async function memoryWithUses(actor: Actor, id: string): Promise<MemoryWithUses> {
  const { memory, uses } = await getMemory(actor, id);
  const usedIn = uses.map(({ replyId, conversationId, conversationTitle, question, answeredAt }) => ({
    reply_id: replyId,
    conversation: { id: conversationId, title: conversationTitle },
    question,
    created_at: answeredAt.toISOString(),
  }));
  return { ...present(memory), used_in: usedIn };
}

async function matching(actor: Actor, q: string, limit: number): Promise<Memory[]> {
  const passages = await recalled(actor, q, Math.min(limit, MOST_BY_MEANING));
  const ids = [...new Set(passages.map(({ messageId }) => messageId))];
  const { known, worded } = await findMemories(actor, { ids, words: q, limit });
  const rows = new Map(known.map((row) => [row.id, row]));
  const byMeaning = ids.flatMap((id) => {
    const row = rows.get(id);
    return row
      ? [
          present(
            row,
            passages.find(({ messageId }) => messageId === id),
          ),
        ]
      : [];
  });
  const byWords = worded.filter(({ id }) => !rows.has(id)).map((row) => present(row));
  return [...byMeaning, ...byWords].slice(0, limit);
}

/** Nothing for signs without a meaning, or when the sentence model is not there: words still find what holds them. */
async function recalled(actor: Actor, question: string, limit: number): Promise<Passage[]> {
  if (!/[\p{L}\p{N}]/u.test(question)) return [];
  try {
    return await recall(actor, { vector: await embedQuery(question), question, limit });
  } catch (error) {
    log().warn({ error: describeError(error) }, "memory is searched by words alone");
    return [];
  }
}

function present(row: MemoryRow, passage?: Passage): Memory {
  return {
    id: row.id,
    role: row.role,
    quote: passage?.text ?? row.quote,
    passage: passage ? { start: passage.start, end: passage.end } : null,
    created_at: row.saidAt.toISOString(),
    conversation: { id: row.conversationId, title: row.conversationTitle },
    uses: row.uses,
    failed: row.isRefused,
  };
}
