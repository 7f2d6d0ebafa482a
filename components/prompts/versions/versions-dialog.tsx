"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ask, reasonOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ProblemNote } from "@/components/ui/problem-note";
import type { Prompt, PromptVersion } from "@/lib/prompts/contract";
import { VersionList } from "./version-list";

interface Given {
  prompt: Prompt;
  onRestore: (version: number) => Promise<void>;
  onClose: () => void;
}

/** The versions of a prompt of one's own, what changed in each, and the way back to one. */
export function VersionsDialog({ prompt, onRestore, onClose }: Given) {
  const t = useTranslations("prompts");
  const [versions, setVersions] = useState<PromptVersion[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    ask<PromptVersion[]>(`/prompts/${prompt.id}/versions`).then(
      ({ data }) => setVersions(data),
      (error) => setProblem(reasonOf(error)),
    );
  }, [prompt.id]);
  return (
    <Dialog labelledBy="versions-title" onClose={onClose} className="max-w-2xl">
      <div className="flex flex-col gap-5 p-6 sm:p-7">
        <h2 id="versions-title" className="display text-[1.7rem] wrap-anywhere">
          {t("versions.title", { title: prompt.title })}
        </h2>
        <ProblemNote problem={problem} />
        {versions ? (
          <VersionList
            versions={versions}
            act={t("versions.bringBack")}
            shownWords={t("versions.inUse")}
            onChoose={(version) => onRestore(version).catch((error) => setProblem(reasonOf(error)))}
          />
        ) : problem ? null : (
          <p role="status" className="text-muted">
            {t("loading")}
          </p>
        )}
        <div className="flex justify-end">
          <Button look="solid" onClick={onClose}>
            {t("versions.done")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
