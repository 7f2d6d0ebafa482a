import { z } from "zod";
import type { Actor } from "@/lib/actor";
import { asUser } from "@/lib/db/as-user";
import { newId } from "@/lib/ids";
import { type FilledPrompt, Slot, type UsePrompt } from "@/lib/prompts/contract";
import { fillTemplate } from "@/lib/prompts/fill-template";
import type { KnownProfile } from "@/lib/prompts/read-slot-values";
import { visiblePrompt } from "@/lib/prompts/visible-prompt";

/**
 * Fills a prompt with the person's values, where they give none from their profile, and counts the use, the same `useId` once. Throws `not_found`, `invalid` on
 * `values.<slot>`.
 */
export async function fillAndCount(
  actor: Actor,
  id: string,
  use: UsePrompt,
  { useId = newId(), profile = {} }: { useId?: string; profile?: KnownProfile } = {},
): Promise<FilledPrompt> {
  return asUser(actor, async (tx) => {
    const { version, template, slots } = await visiblePrompt(tx, id);
    const text = fillTemplate(template, z.array(Slot).parse(slots), use.values, profile);
    const conversationId = use.conversation_id ?? null;
    const row = { id: useId, userId: actor.userId, promptId: id, promptVersion: version, conversationId };
    await tx.promptUse.createMany({ data: row, skipDuplicates: true });
    return { prompt_id: id, version, text };
  });
}
