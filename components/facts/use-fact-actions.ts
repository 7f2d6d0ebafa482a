"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { reasonOf } from "@/components/ui/api";
import type { DecideFact, Fact } from "@/lib/users/contract";
import { decide, forget } from "./facts-api";

export interface FactActions {
  isBusy: boolean;
  problem: string | null;
  /** Whether it was done. `of` is the fact itself unless another one is named: the one that it contradicts. */
  decide: (decision: DecideFact, of?: Fact) => Promise<boolean>;
  forget: () => Promise<boolean>;
}

/** What can be done with one fact, one thing at a time; `onDone` says in words what was done. */
export function useFactActions(fact: Fact, onDone: (said: string) => void | Promise<void>): FactActions {
  const t = useTranslations("facts.done");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: () => Promise<unknown>, said: string) => {
    if (isBusy) return false;
    setBusy(true);
    setProblem(null);
    try {
      await work();
      await onDone(said);
      return true;
    } catch (error) {
      setProblem(reasonOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    problem,
    decide: (decision, of = fact) =>
      run(() => decide(of.id, decision), t(decision.status === "rejected" ? "rejected" : "confirmed")),
    forget: () => run(() => forget(fact.id), t("forgotten", { places: Math.max(1, fact.said_in) })),
  };
}
