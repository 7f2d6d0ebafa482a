import type { Prompt } from "@/lib/prompts/contract";

/** Where something is done with a prompt in the language in which it is shown here, whatever was chosen elsewhere since. */
export function inItsLanguage({ id, language }: Prompt, act: "use" | "copy"): string {
  return `/prompts/${id}/${act}${language ? `?language=${language}` : ""}`;
}
