import { z } from "zod";
import { PromptFile } from "@/lib/prompts/exchange/contract";

/** What a file of prompts looks like, as JSON Schema. */
export function promptFileSchema(): Record<string, unknown> {
  return { title: "Prompts of Career Advisor", ...z.toJSONSchema(PromptFile, { io: "input" }) };
}
