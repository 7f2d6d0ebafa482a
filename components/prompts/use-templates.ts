"use client";
import { useEffect, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import type { Prompt } from "@/lib/prompts/contract";

/** The templates of the house and the person's own; null until they are here. */
export function useTemplates() {
  const [templates, setTemplates] = useState<Prompt[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    ask<Prompt[]>("/prompts").then(
      ({ data }) => setTemplates(data),
      (error) => setProblem(reasonOf(error)),
    );
  }, []);
  return { templates, problem };
}
