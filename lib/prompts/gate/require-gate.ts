import type { Tx } from "@/lib/db/as-user";
import type { PromptVersion } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import { LOCALE_NAMES } from "@/lib/i18n/locales";
import type { Gate } from "@/lib/prompts/gate/contract";
import { presentGate } from "@/lib/prompts/gate/present-gate";

/** Throws `conflict` unless people may be shown a version of a premade prompt: its checks passed, or it was shown before. */
export async function requireGate(tx: Tx, version: PromptVersion): Promise<void> {
  if (version.publishedAt) return;
  const where = { promptId: version.promptId, version: version.version };
  const row = await tx.promptGate.findFirst({ where });
  const gate = row && (await presentGate(tx, row, version));
  if (gate?.is_open) return;
  throw new DomainError("conflict", gate ? whyNot(gate) : `Version ${version.version} was not checked yet.`);
}

function whyNot({ version, state, is_outdated: isOutdated, failure, checks, answers }: Gate): string {
  if (state === "running") return `Version ${version} is being checked: wait for the end of it.`;
  if (state === "failed") return `Version ${version} could not be checked: ${failure ?? "try again."}`;
  if (isOutdated) return `The golden conversations changed: check version ${version} again.`;
  const failed = [...checks, ...answers.flatMap((answer) => answer.checks)].filter(({ passed }) => !passed);
  const said = failed.map(({ language, detail }) =>
    language && language !== "en" ? `${LOCALE_NAMES[language]}: ${detail}` : detail,
  );
  return `The checks block version ${version}: ${said.join(" ")}`;
}
