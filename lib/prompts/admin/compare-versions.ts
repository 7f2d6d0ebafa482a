import type { Comparison, VersionEffect } from "@/lib/prompts/admin/contract";
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
  const difference = newer.helped && older.helped ? differenceOf(newer.helped, older.helped) : null;
  return {
    prompt_id: newer.prompt_id,
    version: newer.version,
    against: older.version,
    verdict: verdictOf(difference),
    difference,
    fewest_ratings: FEWEST_RATINGS,
  };
}

function verdictOf(difference: Comparison["difference"]): Comparison["verdict"] {
  if (difference && difference.low > 0) return "better";
  return difference && difference.high < 0 ? "worse" : "unclear";
}
