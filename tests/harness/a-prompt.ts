import { PromptContent } from "@/lib/prompts/contract";

/** The words of a prompt, but for what the test says otherwise. */
export function aPrompt(own: Partial<PromptContent> = {}): PromptContent {
  return PromptContent.parse({
    title: "Ask about a role",
    description: "What to know of a role",
    category: "career-paths",
    template: "What does a day look like?",
    ...own,
  });
}
