import type { Prompt as PromptRow, PromptVersion as VersionRow } from "@/lib/db/generated/client";
import { contentOf } from "@/lib/prompts/content-of";
import type { Prompt, PromptVersion } from "@/lib/prompts/contract";
import { helpedBy } from "@/lib/prompts/helped";

export interface Effect {
  uses: number;
  ups: number;
  downs: number;
}

export const NO_EFFECT: Effect = { uses: 0, ups: 0, downs: 0 };

export function presentPrompt(row: PromptRow, isFavourite: boolean, effect: Effect): Prompt {
  const { instructions, ...content } = contentOf(row);
  return {
    id: row.id,
    ...content,
    instructions: row.isPremade ? null : instructions,
    is_premade: row.isPremade,
    is_favourite: isFavourite,
    is_featured: row.isFeatured,
    version: row.version,
    latest_version: row.latestVersion,
    uses: effect.uses,
    helped: helpedBy(effect),
    updated_at: row.updatedAt.toISOString(),
  };
}

export function presentVersion(row: VersionRow, shown: number, editedBy: string | null): PromptVersion {
  return {
    ...contentOf(row),
    version: row.version,
    note: row.note,
    edited_by: editedBy,
    created_at: row.createdAt.toISOString(),
    published_at: row.publishedAt?.toISOString() ?? null,
    is_shown: row.version === shown,
  };
}
