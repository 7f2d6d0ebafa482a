import { estimateTokens, shorten } from "@/lib/advisor/window";
import type { Passage } from "@/lib/conversations";

/**
 * The passages that fit a budget of tokens, best first, each of the person's followed by the beginning of what the
 * advisor answered then, where tokens are left for it after all passages.
 */
export function withinBudget(passages: Passage[], budgetTokens: number): Passage[] {
  let left = budgetTokens;
  const fits = ({ text }: Passage) => {
    const tokens = estimateTokens(shorten(text, budgetTokens));
    if (tokens > left) return false;
    left -= tokens;
    return true;
  };
  const chosen = passages.filter(fits);
  const told = new Set(chosen.map(({ messageId }) => messageId));
  return chosen.flatMap((passage) => {
    const answer = answerTo(passage);
    if (!answer || told.has(answer.messageId) || !fits(answer)) return [passage];
    told.add(answer.messageId);
    return [passage, answer];
  });
}

/** The other half of a passage's round, as a passage of its own: what is injected is cited. */
function answerTo({ answer, ...passage }: Passage): Passage | null {
  if (!answer) return null;
  const { messageId, text, saidAt } = answer;
  return { ...passage, messageId, text, saidAt, role: "assistant", start: 0, end: text.length, answer: null };
}
