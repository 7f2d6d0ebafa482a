import type { Actor } from "@/lib/actor";
import { asAdmin } from "@/lib/prompts/as-admin";
import { asEditor } from "@/lib/prompts/as-editor";
import { readCategories } from "@/lib/prompts/categories/read-categories";
import type { PromptVersion } from "@/lib/prompts/contract";
import { presentVersion } from "@/lib/prompts/present";

const SHOWN = 200;

/** The versions of a prompt that one may change, the newest first. Throws `not_found`, `forbidden`. */
export async function listPromptVersions(actor: Actor, id: string): Promise<PromptVersion[]> {
  const { rows, shown, categories } = await asEditor(actor, id, async (tx, prompt) => ({
    // Of a draft, and of what was archived, people see none.
    shown: prompt.publishedAt && !prompt.archivedAt ? prompt.version : 0,
    categories: await readCategories(tx),
    rows: await tx.promptVersion.findMany({
      where: { promptId: id },
      orderBy: { version: "desc" },
      take: SHOWN,
    }),
  }));
  const names = await namesOf(
    actor,
    rows.flatMap(({ editedBy }) => editedBy ?? []),
  );
  return rows.map((row) =>
    presentVersion(row, { shown, editedBy: names.get(row.editedBy ?? "") ?? null, categories }),
  );
}

/** Administrators by the name that they gave, or else their address. */
async function namesOf(actor: Actor, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await asAdmin(actor, (tx) =>
    tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, email: true } }),
  );
  return new Map(people.map(({ id, name, email }) => [id, name ?? email]));
}
