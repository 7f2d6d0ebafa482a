"use client";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { ArrangePrompt, PremadePrompt } from "@/lib/prompts/admin/contract";
import { swapped } from "./swapped";

/** The premade prompts in every state, and what an administrator does with the list. */
export function usePremade(first: PremadePrompt[]) {
  const [prompts, setPrompts] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const trying = async (act: () => Promise<void>) => {
    setProblem(null);
    await act().catch((error) => setProblem(reasonOf(error)));
  };
  return {
    prompts,
    problem,
    arrange: (id: string, body: ArrangePrompt) =>
      trying(async () => {
        const { data } = await ask<PremadePrompt>(`/admin/prompts/${id}`, { method: "PATCH", body });
        setPrompts((now) => now.map((each) => (each.id === id ? data : each)));
      }),
    /** Changes places with another of its topic: its neighbour in what is shown. */
    move: (prompt: PremadePrompt, other: PremadePrompt) =>
      trying(async () => {
        const moved = swapped(prompts, prompt, other);
        setPrompts(moved);
        const ids = moved.filter(({ category }) => category === prompt.category).map(({ id }) => id);
        await ask("/admin/prompts/order", { method: "PUT", body: { ids } }).catch((error) => {
          setPrompts(prompts);
          throw error;
        });
      }),
  };
}
