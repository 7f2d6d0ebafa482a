import { z } from "zod";
import { PromptContent } from "@/lib/prompts/contract";

/** Prompts as a file, to be kept or given to somebody else. */
export const PromptFile = z.strictObject({
  format: z.literal("career-advisor/prompts"),
  version: z.literal(1),
  prompts: z.array(PromptContent).min(1, "There is no prompt in it.").max(200, "Take at most 200 at once."),
});
export type PromptFile = z.infer<typeof PromptFile>;
