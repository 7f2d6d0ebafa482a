import type { LanguageModelV4Prompt } from "@ai-sdk/provider";

/** Roughly, for a model that does not say. */
const CHARACTERS_A_TOKEN = 4;

/** What so many characters are thought to take. */
export function reckonTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_A_TOKEN);
}

/** For what is held before it is known: words of rare letters take a token for every three. */
const LETTERS_A_TOKEN = 3;
/** What a message takes besides its text, and a call besides its messages: marks of who speaks, a provider's own words. */
const TOKENS_A_MESSAGE = 8;
const TOKENS_A_CALL = 400;

/** What a text takes at the most: letters and spaces by three, and each digit, sign and character beyond ASCII alone. */
export function mostTokensIn(text: string): number {
  let plain = 0;
  for (let at = 0; at < text.length; at += 1) if (isPlain(text.charCodeAt(at))) plain += 1;
  return Math.ceil(plain / LETTERS_A_TOKEN) + text.length - plain;
}

/** A letter of ASCII, or a space. */
function isPlain(code: number): boolean {
  return code === 32 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** What a model takes at the most to read all of it. */
export function mostTokensOf(prompt: LanguageModelV4Prompt): number {
  const texts = textsOf(prompt);
  const messages = prompt.length * TOKENS_A_MESSAGE;
  return texts.reduce((sum, text) => sum + mostTokensIn(text), TOKENS_A_CALL + messages);
}

/** Characters that a model is given. */
export function lengthOf(prompt: LanguageModelV4Prompt): number {
  return textsOf(prompt).reduce((sum, text) => sum + text.length, 0);
}

function textsOf(prompt: LanguageModelV4Prompt): string[] {
  return prompt.flatMap(({ content }) =>
    typeof content === "string" ? [content] : content.map((part) => (part.type === "text" ? part.text : "")),
  );
}
