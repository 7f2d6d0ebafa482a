import { bestPart } from "@/lib/advisor/best-part";
import { estimateTokens } from "@/lib/advisor/window";
import type { Passage } from "@/lib/conversations";

/** With less, a part of a passage would say little. */
const FEWEST_TOKENS = 100;

/**
 * The passages that fit a budget of tokens, best first, each of the person's followed by the beginning of what the
 * advisor answered then, where tokens are left for it after all passages. Of one that does not fit, its best part comes.
 */
export function withinBudget(passages: Passage[], budgetTokens: number): Passage[] {
  let left = budgetTokens;
  const fits = ({ text }: Passage) => {
    const tokens = estimateTokens(text);
    if (tokens > left) return false;
    left -= tokens;
    return true;
  };
  const chosen = passages.flatMap((passage, index) => {
    if (fits(passage)) return [passage];
    // Half of what is left, or all that those behind it leave.
    const behind = passages.slice(index + 1).reduce((sum, { text }) => sum + estimateTokens(text), 0);
    const most = Math.max(Math.floor(left / 2), left - behind);
    const part = most < FEWEST_TOKENS ? null : bestPart(passage, most);
    return part && fits(part) ? [part] : [];
  });
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
  const whole = { start: 0, end: text.length };
  return { ...passage, messageId, text, saidAt, role: "assistant", ...whole, hit: whole, answer: null };
}
