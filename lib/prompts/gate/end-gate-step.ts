import { z } from "zod";
import { asSystem } from "@/lib/db/as-user";
import { checkAnswer, checkFilled, notFilled } from "@/lib/prompts/gate/check-answer";
import { type GateAnswer, GateCheck } from "@/lib/prompts/gate/contract";
import type { GateStep } from "@/lib/prompts/gate/gate-step";
import { Answers, planOf } from "@/lib/prompts/gate/present-gate";

interface Answered {
  /** Null where nobody was asked. */
  answer: string | null;
  published: string | null;
}

/** Keeps what was answered and what the checks say of it. True when more are left; the same step twice counts once. */
export async function endGateStep(
  runId: string,
  step: GateStep,
  { answer, published }: Answered,
): Promise<boolean> {
  const { golden, candidate, language } = step;
  const { question } = candidate;
  const checks = checksOf(step, answer);
  const kept: GateAnswer = { golden: golden.name, language, question, answer, published, checks };
  return asSystem(async (tx) => {
    const run = await tx.promptGate.findFirst({ where: { runId, state: "running" } });
    if (!run) return false;
    const before = Answers.parse(run.answers);
    const total = planOf(run).length;
    if (before.length !== step.place) return before.length < total;
    const answers = [...before, kept];
    const isLast = answers.length === total;
    const all = [...z.array(GateCheck).parse(run.checks), ...answers.flatMap((each) => each.checks)];
    const verdict = all.every(({ passed }) => passed) ? "passed" : "blocked";
    const end = isLast ? { state: verdict, endedAt: new Date() } : {};
    await tx.promptGate.updateMany({
      where: { runId, state: "running", answers: { equals: before } },
      data: { answers, ...end },
    });
    return !isLast;
  });
}

function checksOf({ golden, candidate, language }: GateStep, answer: string | null): GateCheck[] {
  const { question, problem } = candidate;
  if (question === null) return notFilled(language, problem ?? "");
  const filled = { ...golden, question, language };
  return answer === null ? checkFilled(filled) : checkAnswer({ ...filled, answer });
}

/** The checks could not be made; `why` in a sentence. */
export async function failGate(runId: string, why: string): Promise<void> {
  await asSystem((tx) =>
    tx.promptGate.updateMany({
      where: { runId, state: "running" },
      data: { state: "failed", failure: why, endedAt: new Date() },
    }),
  );
}
