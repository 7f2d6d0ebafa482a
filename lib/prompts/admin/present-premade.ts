import type { Tx } from "@/lib/db/as-user";
import type { Prompt as PromptRow } from "@/lib/db/generated/client";
import type { PremadePrompt, PromptSchedule, PromptState } from "@/lib/prompts/admin/contract";
import { contentOf } from "@/lib/prompts/content-of";
import { helpedBy } from "@/lib/prompts/helped";

export async function presentPremade(tx: Tx, rows: PromptRow[]): Promise<PremadePrompt[]> {
  const counted = await tx.promptVersion.groupBy({
    by: ["promptId"],
    where: { promptId: { in: rows.map(({ id }) => id) } },
    _sum: { uses: true, ups: true, downs: true },
  });
  const sums = new Map(counted.map(({ promptId, _sum }) => [promptId, _sum]));
  return rows.map((row) => {
    const { title, description, category, tags } = contentOf(row);
    const sum = sums.get(row.id);
    return {
      id: row.id,
      title,
      description,
      category,
      tags,
      state: stateOf(row),
      is_featured: row.isFeatured,
      version: row.version,
      latest_version: row.latestVersion,
      schedule: scheduleOf(row),
      uses: sum?.uses ?? 0,
      helped: helpedBy({ ups: sum?.ups ?? 0, downs: sum?.downs ?? 0 }),
      updated_at: row.updatedAt.toISOString(),
    };
  });
}

function scheduleOf({ scheduledVersion: version, scheduledAt: at }: PromptRow): PromptSchedule | null {
  return version !== null && at ? { version, at: at.toISOString() } : null;
}

function stateOf({ archivedAt, publishedAt }: PromptRow): PromptState {
  if (archivedAt) return "archived";
  return publishedAt ? "published" : "draft";
}
