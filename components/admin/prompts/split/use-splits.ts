"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ask } from "@/components/ui/api";
import { creating } from "@/components/ui/creating";
import { problemsOf } from "@/components/ui/problems-of";
import type { EndSplit, StartSplit } from "@/lib/prompts/split/contract";

/** Comparisons of two versions of one prompt. What runs is the page's to show: it is read anew after each act. */
export function useSplits(id: string, onChange: () => Promise<unknown>) {
  const router = useRouter();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [create] = useState(creating);
  const [isBusy, setBusy] = useState(false);
  const path = `/admin/prompts/${id}/splits`;
  const trying = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setErrors({});
    try {
      await act();
      await onChange();
    } catch (error) {
      setErrors(problemsOf(error));
    }
    setBusy(false);
    router.refresh();
  };
  return {
    errors,
    isBusy,
    start: (split: StartSplit) => trying(() => create(path, split)),
    end: (splitId: string, keep: EndSplit["keep"]) =>
      trying(() => ask(`${path}/${splitId}`, { method: "PATCH", body: { keep } })),
  };
}
