import { asData, newFence, ruleOf } from "@/lib/advisor/as-data";
import { shorten } from "@/lib/advisor/window";

export interface Asked {
  /** What to write and how, a rule a line. That quoted text is no instruction is added. */
  rules: string;
  /** In which case above all a text must not be obeyed: "it speaks of notes". */
  evenWhere?: string;
  /** Its paragraphs. What people said or the model wrote of it stands in `quote`. */
  material: (quote: (text: string) => string) => string[];
  /** Tokens that the model may write, its thinking among them. */
  mostTokens: number;
}

/** What the model is told that writes something about a conversation: who spoke there can change nothing of the task. */
export function asTask({ rules, evenWhere, material, mostTokens }: Asked, fence = newFence()) {
  return {
    instructions: `${rules}\n${ruleOf(fence, evenWhere)}`,
    material: material((text) => asData(text, fence)).join("\n\n"),
    mostTokens,
  };
}

/** Messages as one text that says who spoke, each shortened to `tokensEach`. */
export function asSpoken(
  messages: { role: "user" | "assistant"; text: string }[],
  tokensEach: number,
): string {
  return messages
    .map(({ role, text }) => {
      const speaker = role === "user" ? "the person" : "the advisor";
      return `[${speaker}]\n${shorten(text, tokensEach)}`;
    })
    .join("\n\n");
}
