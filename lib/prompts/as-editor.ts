import type { Actor } from "@/lib/actor";
import { asUser, readAsUser, type Tx } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { asAdmin } from "@/lib/prompts/as-admin";
import { isAdmin } from "@/lib/prompts/is-admin";

/**
 * Runs `work` on a prompt that the actor may change: one's own, or for an administrator a premade one, in whichever state.
 * Throws `not_found`; `forbidden` for a premade one that the actor can see and no more.
 */
export async function asEditor<T>(
  actor: Actor,
  id: string,
  work: (tx: Tx, prompt: Prompt) => Promise<T>,
): Promise<T> {
  if (await isAdmin(actor)) {
    const isPremade = await asAdmin(actor, async (tx) => (await tx.prompt.count({ where: { id } })) > 0);
    if (isPremade) return asAdmin(actor, async (tx) => work(tx, await theOne(tx, { id })));
  }
  await refusePremade(actor, id);
  return asUser(actor, async (tx) =>
    work(tx, await theOne(tx, { id, userId: actor.userId, archivedAt: null })),
  );
}

async function refusePremade(actor: Actor, id: string): Promise<void> {
  const seen = await readAsUser(actor, (tx) => tx.prompt.count({ where: { id, isPremade: true } }));
  if (seen > 0) {
    throw new DomainError("forbidden", "This prompt comes with the product: copy it to change the copy.");
  }
}

async function theOne(tx: Tx, where: { id: string; userId?: string; archivedAt?: null }): Promise<Prompt> {
  const prompt = await tx.prompt.findFirst({ where });
  if (!prompt) throw new DomainError("not_found", "There is no such prompt.");
  return prompt;
}
