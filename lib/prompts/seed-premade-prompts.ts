import { createHash } from "node:crypto";
import { asSystem } from "@/lib/db/as-user";
import type { Prisma } from "@/lib/db/generated/client";
import { newId } from "@/lib/ids";

interface Premade {
  slug: string;
  title: string;
  description: string;
  category: string;
  template: string;
  slots: unknown[];
  instructions: string;
  tags: string[];
  position: number;
}

/** Brings the premade prompts to what the repository says; one whose words changed becomes its next version. */
export async function seedPremadePrompts(prompts: Premade[]): Promise<void> {
  await asSystem(async (tx) => {
    const stored = new Map(
      (await tx.prompt.findMany({ where: { isPremade: true } })).map((row) => [row.slug, row]),
    );
    for (const prompt of prompts) {
      const contentHash = createHash("sha256").update(JSON.stringify(prompt)).digest("hex");
      const old = stored.get(prompt.slug);
      if (old?.contentHash === contentHash && !old.archivedAt) continue;
      const data = { ...prompt, slots: prompt.slots as Prisma.InputJsonValue, contentHash, archivedAt: null };
      if (old)
        await tx.prompt.updateMany({ where: { id: old.id }, data: { ...data, version: old.version + 1 } });
      else await tx.prompt.createMany({ data: { ...data, id: newId(), isPremade: true } });
    }
    const slugs = prompts.map((prompt) => prompt.slug);
    await tx.prompt.updateMany({
      where: { isPremade: true, slug: { notIn: slugs } },
      data: { archivedAt: new Date() },
    });
  });
}
