import { z } from "zod";
import type { Tx } from "@/lib/db/as-user";
import type { PromptGate, PromptVersion } from "@/lib/db/generated/client";
import { type Gate, GateAnswer, GateCheck, GoldenWords } from "@/lib/prompts/gate/contract";
import { goldensFor } from "@/lib/prompts/gate/goldens-of";

export const Goldens = z.array(GoldenWords);
export const Answers = z.array(GateAnswer);

const State = z.enum(["running", "passed", "blocked", "failed"]);

/** What the checks of a version found, and whether that still counts. */
export async function presentGate(tx: Tx, row: PromptGate, version: PromptVersion): Promise<Gate> {
  const goldens = Goldens.parse(row.goldens);
  const answers = Answers.parse(row.answers);
  const state = State.parse(row.state);
  const isOutdated = inOneOrder(goldens) !== inOneOrder(await goldensFor(tx, version));
  return {
    version: row.version,
    state,
    is_open: !isOutdated && (state === "passed" || row.overrideReason !== null),
    is_outdated: isOutdated,
    against: row.against,
    model: row.model,
    done: answers.length,
    total: goldens.length,
    checks: z.array(GateCheck).parse(row.checks),
    answers,
    failure: row.failure,
    override_reason: row.overrideReason,
    asked_at: row.askedAt.toISOString(),
    ended_at: row.endedAt?.toISOString() ?? null,
  };
}

/** The table keeps the names of a value's parts in an order of its own. */
function inOneOrder(goldens: GoldenWords[]): string {
  const same = goldens.map(({ name, values, expects }) => [name, Object.entries(values).sort(), expects]);
  return JSON.stringify(same);
}
