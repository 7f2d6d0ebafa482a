import type { Tx } from "@/lib/db/as-user";

export interface Progress {
  /** Finished messages that have vectors of this model, and all that should. */
  embedded: number;
  total: number;
}

export async function countEmbedded(tx: Tx, model: string): Promise<Progress> {
  const [row] = await tx.$queryRaw<Progress[]>`
    select count(*) filter (where embedded_with = ${model})::int as embedded, count(*)::int as total
    from messages where status <> 'streaming' and is_remembered and superseded_by is null`;
  return row ?? { embedded: 0, total: 0 };
}
