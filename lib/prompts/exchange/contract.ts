import { z } from "zod";
import { PromptContent } from "@/lib/prompts/contract";

/** Prompts as a file, to be kept or given to somebody else. */
export const PromptExport = z.strictObject({
  format: z.literal("career-advisor/prompts"),
  version: z.literal(1),
  prompts: z.array(PromptContent).max(300, "Take at most 300 at once."),
});

/** The same to be taken over, with something in it. */
export const PromptFile = PromptExport.extend({
  prompts: PromptExport.shape.prompts.min(1, "There is no prompt in it."),
});
export type PromptFile = z.infer<typeof PromptFile>;
