import { percent } from "@/components/prompts/helped-words";
import type { Comparison } from "@/lib/prompts/admin/contract";

/** "Better" is said of what is sure alone. */
export function verdictWords({ verdict, difference, against, fewest_ratings: fewest }: Comparison): string {
  if (!difference) return `Not yet: each needs ${fewest} ratings`;
  if (verdict === "unclear") return `No difference that is sure (version ${against})`;
  const points = `${percent(Math.abs(difference.low))} to ${percent(Math.abs(difference.high))}`;
  return `${verdict === "better" ? "Better" : "Worse"} than version ${against}, by ${points}`;
}
