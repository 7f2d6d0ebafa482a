import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/prompts/contract";
import { presentOne } from "@/lib/prompts/present-prompts";

/** Throws `not_found`. */
export async function getPrompt(actor: Actor, id: string): Promise<Prompt> {
  return readAsUser(actor, (tx) => presentOne(tx, id));
}
