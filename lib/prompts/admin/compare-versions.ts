import type { Comparison, VersionEffect } from "@/lib/prompts/admin/contract";
import type { Helped } from "@/lib/prompts/contract";
import { FEWEST_RATINGS } from "@/lib/prompts/helped";
import { differenceOf } from "@/lib/prompts/wilson";

/** Each version against the one before it. `versions`: each prompt's together, the newest first. */
export function compareVersions(versions: VersionEffect[]): Comparison[] {
  return versions.flatMap((newer, place) => {
    const older = versions[place + 1];
    return older?.prompt_id === newer.prompt_id ? [compare(newer, older)] : [];
  });
}

/** "Better" only where the whole interval of the difference lies on one side of nothing. */
function compare(newer: VersionEffect, older: VersionEffect): Comparison {
  return {
    prompt_id: newer.prompt_id,
    version: newer.version,
    against: older.version,
    ...compareShares(newer.helped, older.helped),
  };
}

/** How one share stands against another, as far as the ratings of both say. */
export function compareShares(
  one: Helped | null,
  other: Helped | null,
): Pick<Comparison, "verdict" | "difference" | "fewest_ratings"> {
  const difference = one && other ? differenceOf(one, other) : null;
  return { verdict: verdictOf(difference), difference, fewest_ratings: FEWEST_RATINGS };
}

function verdictOf(difference: Comparison["difference"]): Comparison["verdict"] {
  if (difference && difference.low > 0) return "better";
  return difference && difference.high < 0 ? "worse" : "unclear";
}
