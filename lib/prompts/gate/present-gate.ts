import { z } from "zod";
import type { Tx } from "@/lib/db/as-user";
import type { PromptGate, PromptVersion } from "@/lib/db/generated/client";
import { type Gate, GateAnswer, GateCheck, GoldenWords } from "@/lib/prompts/gate/contract";
import { goldensFor } from "@/lib/prompts/gate/goldens-of";
import { Language } from "@/lib/prompts/translation/contract";

const Goldens = z.array(GoldenWords);
export const Answers = z.array(GateAnswer);

export interface Planned {
  golden: GoldenWords;
  language: Language;
}

/** What a run tries, in its order: every golden conversation in English, then in each other language. */
export function planOf(run: Pick<PromptGate, "goldens" | "languages"> | null): Planned[] {
  const goldens = Goldens.parse(run?.goldens ?? []);
  const languages = z.array(Language).parse(run?.languages ?? []);
  return languages.flatMap((language) => goldens.map((golden) => ({ golden, language })));
}

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
    languages: z.array(Language).parse(row.languages),
    total: planOf(row).length,
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
