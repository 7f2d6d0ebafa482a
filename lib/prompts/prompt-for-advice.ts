import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";

/** What the advisor is told of the prompt that began a message; null when it is not there for this person. */
export async function promptForAdvice(
  actor: Actor,
  id: string,
): Promise<{ title: string; category: string; instructions: string; isPremade: boolean } | null> {
  const select = { title: true, category: true, instructions: true, isPremade: true };
  return readAsUser(actor, (tx) => tx.prompt.findFirst({ where: { id }, select }));
}
