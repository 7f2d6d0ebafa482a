import { asSystem } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { GoldenWords } from "@/lib/prompts/gate/contract";

/** Brings the product's golden conversations to what the repository says, by the prompt's slug; administrators' stay. */
export async function seedGoldens(bySlug: Record<string, unknown[]>): Promise<void> {
  await asSystem(async (tx) => {
    const prompts = await tx.prompt.findMany({
      where: { slug: { not: null } },
      select: { id: true, slug: true },
    });
    await tx.goldenConversation.deleteMany({ where: { slug: { not: null } } });
    await tx.goldenConversation.createMany({
      data: prompts.flatMap(({ id, slug }) =>
        (bySlug[slug ?? ""] ?? []).map((given, place) => ({
          id: newId(),
          promptId: id,
          slug: `${slug}-${place + 1}`,
          ...GoldenWords.parse(given),
        })),
      ),
    });
  });
}
