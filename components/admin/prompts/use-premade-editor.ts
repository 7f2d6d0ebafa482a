"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Draft, draftOf, emptyDraft } from "@/components/prompts/editor/draft";
import { shownErrors } from "@/components/prompts/editor/prompt-editor";
import { ApiError, ask } from "@/components/ui/api";
import { problemsOf } from "@/components/ui/problems-of";
import type { PromptVersion } from "@/lib/prompts/contract";

/** One premade prompt's words: saved as versions, shown to everybody when published. What another saved meanwhile stops nothing typed. */
export function usePremadeEditor(id: string, first: PromptVersion[]) {
  const t = useTranslations("adminPrompts.versions");
  const router = useRouter();
  const [versions, setVersions] = useState(first);
  const [draft, setDraft] = useState<Draft>(first[0] ? draftOf(first[0]) : emptyDraft);
  const [base, setBase] = useState(first[0]?.version ?? 1);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [conflict, setConflict] = useState<PromptVersion | null>(null);
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  // A new key shows the other's words in fields that keep what was typed.
  const [round, setRound] = useState(0);
  const load = async () => {
    const { data } = await ask<PromptVersion[]>(`/prompts/${id}/versions`);
    setVersions(data);
    return data[0];
  };
  /** Whether it went well. */
  const trying = async (act: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setErrors({});
    setSaid("");
    try {
      await act();
      return true;
    } catch (error) {
      const isConflict = error instanceof ApiError && error.code === "conflict";
      const theirs = isConflict ? await load().catch(() => undefined) : undefined;
      if (theirs) setConflict(theirs);
      else setErrors(shownErrors(problemsOf(error)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const publishNow = async (version: number) => {
    await ask(`/prompts/${id}/versions/${version}/publish`, { method: "POST" });
    await load();
    router.refresh();
    setSaid(t("published", { version }));
  };
  return {
    versions,
    draft,
    errors,
    conflict,
    said,
    isBusy,
    round,
    write: setDraft,
    /** Reads the versions anew, after what was decided elsewhere on the page. */
    reload: () => trying(async () => void (await load())),
    /** Throws what is refused. */
    publishNow,
    publish: (version: number) => trying(() => publishNow(version)),
    save: (note: string) =>
      trying(async () => {
        const body = { ...draft, note, base_version: base };
        const { data } = await ask<PromptVersion>(`/prompts/${id}/versions`, { method: "POST", body });
        setBase(data.version);
        await load();
        setSaid(t("saved", { version: data.version }));
      }),
    /** One's own words, to be saved after the other's. */
    keepMine: () => {
      if (conflict) setBase(conflict.version);
      setConflict(null);
    },
    takeTheirs: () => {
      if (conflict) {
        setBase(conflict.version);
        setDraft(draftOf(conflict));
        setRound(round + 1);
      }
      setConflict(null);
    },
  };
}
