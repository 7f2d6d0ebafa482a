import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { PromptCategory, type PromptContent, Slot } from "@/lib/prompts/contract";

interface Stored {
  title: string;
  description: string;
  category: string;
  template: string;
  slots: unknown;
  instructions: string;
  tags: string[];
}

/** The words of a prompt or of one of its versions. */
export function contentOf(row: Stored): PromptContent {
  const { title, description, template, instructions, tags } = row;
  const category = PromptCategory.parse(row.category);
  return {
    title,
    description,
    category,
    template,
    slots: z.array(Slot).parse(row.slots),
    instructions,
    tags,
  };
}

/** The same as columns. */
export function columnsOf(content: PromptContent) {
  return { ...content, slots: content.slots as unknown as Prisma.InputJsonValue };
}
