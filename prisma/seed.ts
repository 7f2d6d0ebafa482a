import { seedGoldens, seedPremadePrompts } from "@/lib/prompts";
import { premadePrompts } from "@/prisma/premade-prompts";
import { goldens } from "@/prisma/premade-prompts/golden";

/** Puts the premade prompts in place, and what their answers are checked with; can be repeated. */
export async function seed(): Promise<void> {
  await seedPremadePrompts(premadePrompts);
  await seedGoldens(goldens);
}
