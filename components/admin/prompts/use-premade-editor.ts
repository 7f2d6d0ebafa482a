"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { draftOf, emptyDraft } from "@/components/prompts/editor/draft";
import { shownErrors } from "@/components/prompts/editor/prompt-editor";
import { isConflict, useVersionedDraft } from "@/components/prompts/editor/use-versioned-draft";
import { ask } from "@/components/ui/api";
import { problemsOf } from "@/components/ui/problems-of";
import type { PromptVersion } from "@/lib/prompts/contract";

/** One premade prompt's words: saved as versions, shown to everybody when published. What another saved meanwhile stops nothing typed. */
export function usePremadeEditor(id: string, first: PromptVersion[]) {
  const t = useTranslations("adminPrompts.versions");
  const router = useRouter();
  const [versions, setVersions] = useState(first);
  const written = useVersionedDraft(first[0] ? draftOf(first[0]) : emptyDraft, first[0]?.version ?? 1);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
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
      const theirs = isConflict(error) ? await load().catch(() => undefined) : undefined;
      if (theirs) written.setConflict(theirs);
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
    ...written,
    versions,
    errors,
    said,
    isBusy,
    /** Reads the versions anew, after what was decided elsewhere on the page. */
    reload: () => trying(async () => void (await load())),
    /** Throws what is refused. */
    publishNow,
    publish: (version: number) => trying(() => publishNow(version)),
    save: (note: string) =>
      trying(async () => {
        const body = { ...written.draft, note, base_version: written.base };
        const { data } = await ask<PromptVersion>(`/prompts/${id}/versions`, { method: "POST", body });
        written.settle(data);
        await load();
        setSaid(t("saved", { version: data.version }));
      }),
  };
}
