"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { PromptVersion } from "@/lib/prompts/contract";
import { ContentDiff } from "../versions/content-diff";
import type { Draft } from "./draft";

interface Given {
  theirs: PromptVersion;
  mine: Draft;
  /** Others save it too; else it was oneself, elsewhere. */
  isShared: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Another version was saved meanwhile: both are here, and nothing is lost whichever goes on. */
export function ConflictView({ theirs, mine, isShared, onKeepMine, onTakeTheirs }: Given) {
  const t = useTranslations("prompts.conflict");
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { version, edited_by: name } = theirs;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="conflict-title"
      className="mb-6 flex flex-col gap-4 rounded-2xl border border-warn/40 bg-warn-soft p-5"
    >
      <div>
        <h2 id="conflict-title" className="font-medium">
          {name
            ? t("saved", { name, version })
            : t(isShared ? "somebodySaved" : "savedElsewhere", { version })}
        </h2>
        <p className="pt-1 text-sm">{t("about")}</p>
      </div>
      <ContentDiff before={theirs} after={mine} />
      <div className="flex flex-wrap gap-2">
        <Button look="solid" onClick={onKeepMine}>
          {t("keepMine")}
        </Button>
        <Button onClick={onTakeTheirs}>{t("takeTheirs", { version })}</Button>
      </div>
    </section>
  );
}
