import { asSystem, type Tx } from "@/lib/db/as-user";
import type { PromptGate } from "@/lib/db/generated/client";
import { DomainError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { premadeContentOf } from "@/lib/prompts/content-of";
import type { PromptContent, Slot } from "@/lib/prompts/contract";
import { fillTemplate } from "@/lib/prompts/fill-template";
import type { GoldenWords } from "@/lib/prompts/gate/contract";
import { Answers, type Planned, planOf } from "@/lib/prompts/gate/present-gate";
import { SAMPLE_PROFILE, sampleValues } from "@/lib/prompts/gate/sample-person";
import { inLanguage } from "@/lib/prompts/translation/in-language";

/** A question as somebody would ask it with a version's words, or why its blanks cannot be filled. */
export interface GoldenQuestion {
  question: string | null;
  problem: string | null;
  prompt: Pick<PromptContent, "title" | "category" | "instructions">;
}

export interface GateStep {
  /** Whose budget it is on; null when the account is gone. */
  askedBy: string | null;
  /** From 0. */
  place: number;
  golden: GoldenWords;
  language: Locale;
  candidate: GoldenQuestion;
  /** The same with the words that people see; null where they see none, and in other languages than English. */
  published: GoldenQuestion | null;
}

/** The next golden conversation of a run, all in one language before the next; null when it has ended, or another took its place. */
export async function gateStep(runId: string): Promise<GateStep | null> {
  return asSystem(async (tx) => {
    const run = await tx.promptGate.findFirst({ where: { runId, state: "running" } });
    const place = Answers.parse(run?.answers ?? []).length;
    const planned = planOf(run)[place];
    if (!run || !planned) return null;
    const { golden, language } = planned;
    const candidate = await questionOf(tx, run, run.version, planned);
    if (!candidate) return null;
    const isBeside = run.against !== null && language === "en";
    const published = isBeside ? await questionOf(tx, run, run.against ?? 0, planned) : null;
    return { askedBy: run.askedBy, place, golden, language, candidate, published };
  });
}

async function questionOf(
  tx: Tx,
  { promptId }: PromptGate,
  version: number,
  { golden: { values }, language }: Planned,
): Promise<GoldenQuestion | null> {
  const row = await tx.promptVersion.findFirst({ where: { promptId, version } });
  if (!row) return null;
  const { title, category, instructions } = row;
  const { template, slots } = inLanguage(premadeContentOf(row), language);
  const prompt = { title, category, instructions };
  try {
    return {
      question: fillTemplate(template, slots, valuesFor(slots, values), SAMPLE_PROFILE),
      problem: null,
      prompt,
    };
  } catch (error) {
    if (error instanceof DomainError) return { question: null, problem: error.message, prompt };
    throw error;
  }
}

/** What a version asks for now: a blank that is new gets a sample answer where one is needed, one that is gone none. */
function valuesFor(slots: Slot[], values: Record<string, string>): Record<string, string> {
  const known = Object.entries(values).filter(([name]) => slots.some((slot) => slot.name === name));
  return { ...sampleValues(slots.filter(({ required }) => required)), ...Object.fromEntries(known) };
}
