import type { LanguageModelV4Prompt } from "@ai-sdk/provider";

/** Roughly, for a model that does not say. */
const CHARACTERS_A_TOKEN = 4;

/** What so many characters are thought to take. */
export function reckonTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_A_TOKEN);
}

/** Characters that a model is given. */
export function lengthOf(prompt: LanguageModelV4Prompt): number {
  const texts = prompt.flatMap(({ content }) =>
    typeof content === "string" ? [content] : content.map((part) => (part.type === "text" ? part.text : "")),
  );
  return texts.reduce((sum, text) => sum + text.length, 0);
}
