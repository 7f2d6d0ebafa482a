import type { Actor } from "@/lib/actor";
import { readAsUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { contentOf } from "@/lib/prompts/content-of";
import type { Prompt } from "@/lib/prompts/contract";
import { createPrompt } from "@/lib/prompts/create-prompt";
import { visiblePrompt } from "@/lib/prompts/visible-prompt";

const LONGEST_TITLE = 80;

/**
 * Makes a premade prompt, or one of one's own, a new one of one's own, with what the advisor is told of it: from then on that
 * is a wish of the person's. Throws `not_found`, `limit_exceeded`.
 */
export async function copyPrompt(actor: Actor, id: string, copyId = newId()): Promise<Prompt> {
  const content = await readAsUser(actor, async (tx) => contentOf(await visiblePrompt(tx, id)));
  const ending = " (copy)";
  const title = content.title.slice(0, LONGEST_TITLE - ending.length) + ending;
  return createPrompt(actor, { ...content, title }, copyId);
}
