"use client";
import { useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { creating } from "@/components/ui/creating";
import type { Golden, GoldenWords } from "@/lib/prompts/gate/contract";

/** What versions of one prompt are checked with. The only one that knows the address. */
export function useGoldens(id: string, first: Golden[]) {
  const [goldens, setGoldens] = useState(first);
  const [create] = useState(creating);
  const [problem, setProblem] = useState<string | null>(null);
  const path = `/admin/prompts/${id}/golden`;
  return {
    goldens,
    problem,
    /** Throws what is refused, to be shown beside the fields. */
    save: async (words: GoldenWords, goldenId: string | null) => {
      const { data } =
        goldenId === null
          ? await create<Golden>(path, words)
          : await ask<Golden>(`${path}/${goldenId}`, { method: "PUT", body: words });
      setGoldens((now) =>
        goldenId === null ? [...now, data] : now.map((each) => (each.id === goldenId ? data : each)),
      );
    },
    drop: async (goldenId: string) => {
      setProblem(null);
      try {
        await ask(`${path}/${goldenId}`, { method: "DELETE" });
        setGoldens((now) => now.filter((each) => each.id !== goldenId));
      } catch (error) {
        setProblem(reasonOf(error));
      }
    },
  };
}
