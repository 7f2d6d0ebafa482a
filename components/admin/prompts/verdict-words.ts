import type { Words } from "@/lib/i18n/words";
import type { Comparison } from "@/lib/prompts/admin/contract";
import { inHundred } from "./in-hundred";

/** "Better" is said of what is sure alone. */
export function verdictWords(
  { verdict, difference, against, fewest_ratings: fewest }: Comparison,
  t: Words<"adminPrompts">,
): string {
  if (!difference) return t("verdict.notYet", { fewest });
  if (verdict === "unclear") return t("verdict.unclear", { against });
  const ends = [Math.abs(difference.low), Math.abs(difference.high)];
  const [low, high] = [inHundred(Math.min(...ends)), inHundred(Math.max(...ends))];
  return t(`verdict.${verdict}`, { against, low, high });
}
