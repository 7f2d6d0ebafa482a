"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ask } from "@/components/ui/api";
import { problemsOf } from "@/components/ui/problems-of";
import type { EndSplit, StartSplit } from "@/lib/prompts/split/contract";

/** Comparisons of two versions of one prompt. What runs is the page's to show: it is read anew after each act. */
export function useSplits(id: string, onChange: () => Promise<unknown>) {
  const router = useRouter();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isBusy, setBusy] = useState(false);
  const path = `/admin/prompts/${id}/splits`;
  const trying = async (method: string, to: string, body: StartSplit | EndSplit) => {
    setBusy(true);
    setErrors({});
    try {
      await ask(to, { method, body });
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
    start: (split: StartSplit) => trying("POST", path, split),
    end: (splitId: string, keep: EndSplit["keep"]) => trying("PATCH", `${path}/${splitId}`, { keep }),
  };
}
