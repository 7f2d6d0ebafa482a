interface Spoken {
  id: string;
  role: "user" | "assistant";
  text: string;
}

/** About four in English: an estimate that errs on the safe side for budgets. */
const CHARACTERS_A_TOKEN = 3.5;

export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_A_TOKEN);
}

export function charactersIn(tokens: number): number {
  return Math.floor(tokens * CHARACTERS_A_TOKEN);
}

const LONGEST_MESSAGE_TOKENS = 2_000;

/**
 * The newest messages that fit a budget of tokens, oldest first. A message longer than 2,000 tokens keeps its beginning
 * and its end.
 */
export function windowOf<M extends Spoken>(messages: M[], budgetTokens: number): M[] {
  const kept: M[] = [];
  let left = budgetTokens;
  for (const message of [...messages].reverse()) {
    const text = shorten(message.text, LONGEST_MESSAGE_TOKENS);
    left -= estimateTokens(text);
    if (left < 0) break;
    kept.unshift({ ...message, text });
  }
  return kept;
}

/** The text, or its beginning and end with a mark between where it is longer than `tokens`. */
export function shorten(text: string, tokens: number): string {
  if (estimateTokens(text) <= tokens) return text;
  const half = Math.floor(charactersIn(tokens) / 2);
  return `${text.slice(0, half).toWellFormed()}\n[… shortened …]\n${text.slice(-half).toWellFormed()}`;
}
