import { createHash } from "node:crypto";
import { asSystem, type Tx } from "@/lib/db/as-user";
import type { Prisma, Prompt as PromptRow } from "@/lib/db/generated/client";
import { newId } from "@/lib/ids";
import { PremadeContent } from "@/lib/prompts/contract";
import { settleTranslations } from "@/lib/prompts/translation/settle-translations";

interface Premade {
  slug: string;
  title: string;
  description: string;
  category: string;
  template: string;
  slots: unknown[];
  instructions: string;
  tags: string[];
  translations?: unknown;
  position: number;
}

const FROM_THE_PRODUCT = "Came with an update of the product.";

/**
 * Brings the premade prompts to what the repository says: words that changed, or were translated, become the next version. What an administrator
 * decided stays: of a prompt that one edited the new words are a version to look at, and a place that one chose is kept.
 */
export async function seedPremadePrompts(prompts: Premade[]): Promise<void> {
  await asSystem(async (tx) => {
    const stored = new Map(
      (await tx.prompt.findMany({ where: { isPremade: true } })).map((row) => [row.slug, row]),
    );
    for (const prompt of prompts) {
      const contentHash = createHash("sha256").update(JSON.stringify(prompt)).digest("hex");
      const old = stored.get(prompt.slug);
      if (!old) await insert(tx, prompt, contentHash);
      else if (old.contentHash !== contentHash) await update(tx, old, prompt, contentHash);
      else if (old.archivedAt && !old.isEdited) {
        await tx.prompt.updateMany({ where: { id: old.id }, data: { archivedAt: null } });
      }
    }
    await tx.prompt.updateMany({
      where: { isPremade: true, isEdited: false, slug: { notIn: prompts.map(({ slug }) => slug) } },
      data: { archivedAt: new Date() },
    });
  });
}

async function insert(tx: Tx, prompt: Premade, contentHash: string): Promise<void> {
  const id = newId();
  const { slug, position, ...words } = columnsOf(prompt);
  await tx.prompt.createMany({ data: { ...words, slug, position, contentHash, id, isPremade: true } });
  await tx.promptVersion.createMany({
    data: { ...words, promptId: id, version: 1, publishedAt: new Date() },
  });
}

async function update(tx: Tx, old: PromptRow, prompt: Premade, contentHash: string): Promise<void> {
  const { slug: _, position, ...words } = columnsOf(prompt);
  const version = old.latestVersion + 1;
  const now = new Date();
  await tx.promptVersion.createMany({
    data: {
      ...words,
      promptId: old.id,
      version,
      note: FROM_THE_PRODUCT,
      publishedAt: old.isEdited ? null : now,
    },
  });
  await tx.prompt.updateMany({
    where: { id: old.id },
    data: {
      contentHash,
      latestVersion: version,
      ...(old.isArranged ? {} : { position }),
      ...(old.isEdited ? {} : { ...words, version, archivedAt: null, updatedAt: now }),
    },
  });
}

/** A translation that comes with the product was written for the English that comes with it. */
function columnsOf({ slug, position, ...given }: Premade) {
  const { slots, ...words } = PremadeContent.parse(given);
  const translations = settleTranslations({ ...words, slots }) as Prisma.InputJsonValue;
  return { ...words, slug, position, slots: slots as unknown as Prisma.InputJsonValue, translations };
}
