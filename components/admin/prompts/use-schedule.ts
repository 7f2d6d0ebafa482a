"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask } from "@/components/ui/api";
import { problemsOf } from "@/components/ui/problems-of";
import type { PromptSchedule } from "@/lib/prompts/admin/contract";

/** When a version of one prompt goes live by itself. What is set is the page's to show: it is read anew after each act. */
export function useSchedule(id: string, schedule: PromptSchedule | null) {
  const t = useTranslations("adminPrompts.schedule");
  const router = useRouter();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  const path = `/admin/prompts/${id}/schedule`;
  const trying = async (act: () => Promise<string>): Promise<boolean> => {
    setBusy(true);
    setErrors({});
    setSaid("");
    try {
      setSaid(await act());
      return true;
    } catch (error) {
      setErrors(problemsOf(error));
      return false;
    } finally {
      setBusy(false);
      router.refresh();
    }
  };
  return {
    errors,
    said,
    isBusy,
    set: (version: number, at: string) =>
      trying(async () => {
        await ask(path, { method: "PUT", body: { version, at, replaces: schedule?.at ?? null } });
        return t("saved", { version });
      }),
    cancel: () =>
      trying(async () => {
        await ask(path, { method: "DELETE" });
        return t("cancelled");
      }),
  };
}
