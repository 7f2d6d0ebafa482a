import type { Tx } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/db/generated/client";
import { contentOf } from "@/lib/prompts/content-of";
import { triedByPerson } from "@/lib/prompts/split/split.sql";

/** Prompts in the words that the transaction's person is shown: of a split some people get the version that is tried. */
export async function asShown(tx: Tx, rows: Prompt[]): Promise<Prompt[]> {
  const split = rows.flatMap(({ id, splitId }) => (splitId ? [id] : []));
  if (split.length === 0) return rows;
  const tried = await triedByPerson(tx, split);
  if (tried.length === 0) return rows;
  const versions = await tx.promptVersion.findMany({ where: { OR: tried } });
  const other = new Map(versions.map((version) => [version.promptId, version]));
  return rows.map((row) => {
    const version = other.get(row.id);
    if (!version) return row;
    const { slots, translations } = version;
    return { ...row, ...contentOf(version), slots, translations, version: version.version };
  });
}
