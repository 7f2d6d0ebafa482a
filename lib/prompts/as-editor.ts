import type { Actor } from "@/lib/actor";
import { asSystem, asUser, readAsUser, type Tx } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";

/**
 * Runs `work` on a prompt that the actor may change: one's own, or for an administrator a premade one, in whichever state.
 * Throws `not_found`; `forbidden` for a premade one that the actor can see and no more.
 */
export async function asEditor<T>(
  actor: Actor,
  id: string,
  work: (tx: Tx, prompt: Prompt) => Promise<T>,
): Promise<T> {
  if (actor.role === "admin" && (await isPremade(id))) {
    return asSystem(async (tx) => work(tx, await theOne(tx, { id })));
  }
  await refusePremade(actor, id);
  return asUser(actor, async (tx) =>
    work(tx, await theOne(tx, { id, userId: actor.userId, archivedAt: null })),
  );
}

async function isPremade(id: string): Promise<boolean> {
  return asSystem(async (tx) => (await tx.prompt.count({ where: { id, isPremade: true } })) > 0);
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
