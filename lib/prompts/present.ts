import { z } from "zod";
import type { Prompt as PromptRow } from "@/lib/db/generated/client";
import { type Prompt, PromptCategory, Slot } from "@/lib/prompts/contract";

export function presentPrompt(row: PromptRow): Prompt {
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    category: PromptCategory.parse(row.category),
    template: row.template,
    slots: z.array(Slot).parse(row.slots),
    tags: row.tags,
    is_premade: row.isPremade,
    version: row.version,
  };
}
