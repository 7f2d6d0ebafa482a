export { getPrompt } from "@/lib/prompts/get-prompt";
export { listPrompts } from "@/lib/prompts/list-prompts";
export { promptForAdvice } from "@/lib/prompts/prompt-for-advice";
export { seedPremadePrompts } from "@/lib/prompts/seed-premade-prompts";
export { usePrompt } from "@/lib/prompts/use-prompt";
