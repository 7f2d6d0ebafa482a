import type { Helped } from "@/lib/prompts/contract";
import { wilson } from "@/lib/prompts/wilson";

/** With fewer ratings nothing is said of how well a prompt helps. */
export const FEWEST_RATINGS = 20;

export function helpedBy({ ups, downs }: { ups: number; downs: number }): Helped | null {
  const ratings = ups + downs;
  return ratings < FEWEST_RATINGS ? null : { ratings, ...wilson(ups, ratings) };
}
