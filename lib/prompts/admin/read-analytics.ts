import type { Actor } from "@/lib/actor";
import { compareVersions } from "@/lib/prompts/admin/compare-versions";
import type { PromptAnalytics, VersionEffect } from "@/lib/prompts/admin/contract";
import { countEffects } from "@/lib/prompts/admin/count-effects";
import { asAdmin } from "@/lib/prompts/as-admin";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import { helpedBy } from "@/lib/prompts/helped";
import { requireAdmin } from "@/lib/prompts/is-admin";

/** What came of every premade prompt's versions that people were shown, as counted last. Throws `forbidden`. */
export async function readAnalytics(actor: Actor): Promise<PromptAnalytics> {
  const { sorted, prompts, rows } = await asAdmin(actor, async (tx) => ({
    sorted: (await readCategories(tx)).sorted,
    prompts: await tx.prompt.findMany({
      where: { isPremade: true },
      select: { id: true, title: true, version: true, category: true, position: true, isPremade: true },
    }),
    rows: await tx.promptVersion.findMany({
      where: { publishedAt: { not: null } },
      omit: { template: true, slots: true, instructions: true, translations: true },
      orderBy: { version: "desc" },
    }),
  }));
  const versions = sorted(prompts).flatMap(({ id, title, version: shown }): VersionEffect[] =>
    rows
      .filter((row) => row.promptId === id)
      .map(({ ups, downs, ...row }) => ({
        prompt_id: id,
        title,
        version: row.version,
        is_shown: row.version === shown,
        published_at: row.publishedAt?.toISOString() ?? null,
        uses: row.uses,
        conversations: row.conversations,
        up: ups,
        down: downs,
        helped: helpedBy({ ups, downs }),
        regenerations: row.regenerations,
        mean_length: row.conversations > 0 ? row.messages / row.conversations : null,
        facts: row.facts,
        follow_ups: row.followUps,
      })),
  );
  const counted = rows.flatMap(({ countedAt }) => countedAt ?? []).map((time) => time.getTime());
  return {
    counted_at: counted.length > 0 ? new Date(Math.max(...counted)).toISOString() : null,
    versions,
    comparisons: compareVersions(versions),
  };
}

/** The same, counted at this moment. */
export async function countAnalytics(actor: Actor): Promise<PromptAnalytics> {
  await requireAdmin(actor);
  await countEffects();
  return readAnalytics(actor);
}
