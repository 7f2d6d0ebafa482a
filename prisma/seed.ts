import { seedPremadePrompts } from "@/lib/prompts";
import { premadePrompts } from "@/prisma/premade-prompts";

/** Puts the premade prompts in place; can be repeated. */
export async function seed(): Promise<void> {
  await seedPremadePrompts(premadePrompts);
}
