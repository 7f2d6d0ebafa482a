import type { Actor } from "@/lib/actor";
import { asSystem, type Tx } from "@/lib/db/as-user";
import { requireAdmin } from "@/lib/prompts/is-admin";

/** Runs `work` on what is nobody's own: the premade prompts, in whichever state. Throws `forbidden` unless an administrator's. */
export async function asAdmin<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  await requireAdmin(actor);
  return asSystem(work);
}
