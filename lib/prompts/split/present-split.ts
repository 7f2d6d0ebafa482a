import type { PromptSplit } from "@/lib/db/generated/client";
import { compareShares } from "@/lib/prompts/admin/compare-versions";
import { helpedBy } from "@/lib/prompts/helped";
import { Split } from "@/lib/prompts/split/contract";

/** What came of both versions, and whether the one that is tried is better for sure. */
export function presentSplit(row: PromptSplit): Split {
  const tried = arm(row.version, row.uses, row.ups, row.downs);
  const against = arm(row.against, row.againstUses, row.againstUps, row.againstDowns);
  return {
    id: row.id,
    share: row.share,
    started_at: row.startedAt.toISOString(),
    ended_at: row.endedAt?.toISOString() ?? null,
    outcome: Split.shape.outcome.parse(row.outcome),
    counted_at: row.countedAt?.toISOString() ?? null,
    tried,
    against,
    comparison: {
      prompt_id: row.promptId,
      version: row.version,
      against: row.against,
      ...compareShares(tried.helped, against.helped),
    },
  };
}

function arm(version: number, uses: number, ups: number, downs: number) {
  return { version, uses, up: ups, down: downs, helped: helpedBy({ ups, downs }) };
}
