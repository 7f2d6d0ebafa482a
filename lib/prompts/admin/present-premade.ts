import type { Tx } from "@/lib/db/as-user";
import type { Prompt as PromptRow, PromptVersion as VersionRow } from "@/lib/db/generated/client";
import type { PremadePrompt, PromptSchedule, PromptState } from "@/lib/prompts/admin/contract";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import { contentOf, premadeContentOf } from "@/lib/prompts/content-of";
import { helpedBy } from "@/lib/prompts/helped";
import { standingOf } from "@/lib/prompts/present";
import type { StandingTranslation, TranslationState } from "@/lib/prompts/translation/contract";

export async function presentPremade(tx: Tx, rows: PromptRow[]): Promise<PremadePrompt[]> {
  const counted = await tx.promptVersion.groupBy({
    by: ["promptId"],
    where: { promptId: { in: rows.map(({ id }) => id) } },
    _sum: { uses: true, ups: true, downs: true },
  });
  const sums = new Map(counted.map(({ promptId, _sum }) => [promptId, _sum]));
  const { settled } = await readCategories(tx);
  const newest = await newestOf(tx, rows);
  return rows.map((row) => {
    const { title, description, category, tags } = contentOf(row);
    const sum = sums.get(row.id);
    return {
      id: row.id,
      title,
      description,
      category: settled(category),
      tags,
      state: stateOf(row),
      is_featured: row.isFeatured,
      version: row.version,
      latest_version: row.latestVersion,
      translations: statesOf(newest.get(row.id) ?? row),
      schedule: scheduleOf(row),
      uses: sum?.uses ?? 0,
      helped: helpedBy({ ups: sum?.ups ?? 0, downs: sum?.downs ?? 0 }),
      updated_at: row.updatedAt.toISOString(),
    };
  });
}

/** The newest words of those prompts of which others are shown. */
async function newestOf(tx: Tx, rows: PromptRow[]): Promise<Map<string, VersionRow>> {
  const where = rows
    .filter(({ version, latestVersion }) => version !== latestVersion)
    .map(({ id, latestVersion }) => ({ promptId: id, version: latestVersion }));
  if (where.length === 0) return new Map();
  const versions = await tx.promptVersion.findMany({ where: { OR: where } });
  return new Map(versions.map((version) => [version.promptId, version]));
}

function statesOf(row: PromptRow | VersionRow): PremadePrompt["translations"] {
  const { de, es } = standingOf(premadeContentOf(row));
  return { de: stateIn(de), es: stateIn(es) };
}

function stateIn(translation: StandingTranslation | undefined): TranslationState {
  if (!translation) return "missing";
  if (!translation.fits) return "unfit";
  return translation.is_outdated ? "outdated" : "current";
}

function scheduleOf({ scheduledVersion: version, scheduledAt: at }: PromptRow): PromptSchedule | null {
  return version !== null && at ? { version, at: at.toISOString() } : null;
}

function stateOf({ archivedAt, publishedAt }: PromptRow): PromptState {
  if (archivedAt) return "archived";
  return publishedAt ? "published" : "draft";
}
