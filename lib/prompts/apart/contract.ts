import { z } from "zod";

/** What the other services ask Prompts, and are answered, when it runs apart. */

export const PromptOf = z.object({ conversation_id: z.uuid().toLowerCase() });

/** What the advisor is told of a prompt; null where the person sees none. */
export const PromptForAdvice = z
  .object({ title: z.string(), category: z.string(), instructions: z.string(), is_premade: z.boolean() })
  .nullable();

/** How many versions of premade prompts were counted. */
export const EffectsCounted = z.object({ versions: z.number().int() });
