import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";

/** Of what recall finds things by: which words were turned into numbers. */
export interface VectorText {
  number: bigint;
  source: "message" | "summary" | "profile";
  source_id: string;
  model: string;
  /** Null where they are the profile's, which has no text of its own. */
  text: string | null;
  created_at: string;
}

/** So many of the actor's vectors after the one that is named, or from the first. */
export async function vectorsAfter(
  actor: Actor,
  after: bigint | undefined,
  limit: number,
): Promise<VectorText[]> {
  const { userId } = actor;
  return readAsUser(actor, async (tx) => {
    const rows = await tx.embedding.findMany({
      where: { userId, ...(after === undefined ? {} : { number: { gt: after } }) },
      orderBy: { number: "asc" },
      take: limit,
    });
    const ids = (of: string) => rows.flatMap((row) => (row.sourceType === of ? [row.sourceId] : []));
    const select = { id: true, text: true };
    const messages = await tx.message.findMany({ where: { userId, id: { in: ids("message") } }, select });
    const summaries = await tx.conversationSummary.findMany({
      where: { userId, id: { in: ids("summary") } },
      select,
    });
    const texts = new Map([...messages, ...summaries].map(({ id, text }) => [id, text]));
    return rows.map(({ number, sourceType, sourceId, model, startOffset, endOffset, createdAt }) => ({
      number,
      source: sourceType as VectorText["source"],
      source_id: sourceId,
      model,
      text: texts.get(sourceId)?.slice(startOffset, endOffset) ?? null,
      created_at: createdAt.toISOString(),
    }));
  });
}
