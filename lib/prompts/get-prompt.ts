import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import type { Prompt } from "@/lib/prompts/contract";
import { presentPrompt } from "@/lib/prompts/present";
import { visiblePrompt } from "@/lib/prompts/visible-prompt";

/** Throws `not_found`. */
export async function getPrompt(actor: Actor, id: string): Promise<Prompt> {
  return readAsUser(actor, async (tx) => presentPrompt(await visiblePrompt(tx, id)));
}
