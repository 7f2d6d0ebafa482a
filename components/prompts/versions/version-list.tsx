"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import { useTimeZone } from "@/components/ui/use-time-zone";
import type { PromptVersion } from "@/lib/prompts/contract";
import { ContentDiff } from "./content-diff";
import { VersionLanguages } from "./version-languages";

interface Given {
  /** The newest first. */
  versions: PromptVersion[];
  /** What can be done with one that is not shown. */
  act: string;
  shownWords: string;
  onChoose: (version: number) => Promise<void>;
}

/** Versions with who wrote them and why, each with what it changed of the one before. */
export function VersionList({ versions, act, shownWords, onChoose }: Given) {
  const t = useTranslations("prompts.versions");
  const { dateAndTime } = useDates();
  const [isBusy, setBusy] = useState(false);
  const zone = useTimeZone();
  const choose = (version: number) => {
    setBusy(true);
    void onChoose(version).finally(() => setBusy(false));
  };
  return (
    <ol className="flex flex-col divide-y" reversed>
      {versions.map((version, place) => {
        const before = versions[place + 1];
        return (
          <li key={version.version} className="flex flex-col gap-2 py-4 first:pt-0">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <div className="min-w-0">
                <p className="font-medium">{t("name", { version: version.version })}</p>
                <p className="text-sm text-muted wrap-anywhere">
                  {[dateAndTime(version.created_at, zone), version.edited_by, version.note]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                <VersionLanguages version={version} />
              </div>
              {version.is_shown ? (
                <span className="rounded-full bg-accent-soft px-3 py-1 text-sm text-accent-strong">
                  {shownWords}
                </span>
              ) : (
                <Button className="min-h-9" disabled={isBusy} onClick={() => choose(version.version)}>
                  {t.rich("act", {
                    act,
                    version: version.version,
                    unseen: (words) => <span className="sr-only">{words}</span>,
                  })}
                </Button>
              )}
            </div>
            {before ? (
              <details>
                <summary className="w-fit rounded text-sm text-accent">
                  {t("since", { version: before.version })}
                </summary>
                <div className="pt-3">
                  <ContentDiff before={before} after={version} />
                </div>
              </details>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
