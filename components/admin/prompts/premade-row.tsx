"use client";
import { Archive, ArchiveRestore, ArrowDown, ArrowUp, CalendarClock, Sparkles } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Moment } from "@/components/account/moment";
import { helpedWords } from "@/components/prompts/helped-words";
import { IconButton } from "@/components/ui/icon-button";
import type { ArrangePrompt, PremadePrompt, PromptState } from "@/lib/prompts/admin/contract";
import { LanguageMarks } from "./translations/language-marks";

const BADGES: Record<PromptState, string> = {
  published: "bg-accent-soft text-accent-strong",
  draft: "bg-warn-soft text-warn",
  archived: "bg-tint text-muted",
};

interface Given {
  prompt: PremadePrompt;
  isFirst: boolean;
  isLast: boolean;
  onArrange: (change: ArrangePrompt) => void;
  onMove: (step: 1 | -1) => void;
}

export function PremadeRow({ prompt, isFirst, isLast, onArrange, onMove }: Given) {
  const t = useTranslations("adminPrompts");
  const { id, title, state, is_featured, version, latest_version, schedule, translations, uses, helped } =
    prompt;
  const prompts = useTranslations("prompts");
  const isArchived = state === "archived";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <Link href={`/admin/prompts/${id}`} className="font-medium wrap-anywhere hover:underline">
          {title}
        </Link>
        <p className="flex flex-wrap items-center gap-x-2.5 text-sm text-muted">
          <span className={`rounded-full px-2 text-xs leading-5 capitalize ${BADGES[state]}`}>
            {t(`states.${state}`)}
          </span>
          <span>{t("versions.one", { version })}</span>
          <LanguageMarks translations={translations} />
          {latest_version > version ? (
            <span className="text-warn">
              {t("row.hidden", { count: latest_version - version, first: version + 1, last: latest_version })}
            </span>
          ) : null}
          {schedule ? (
            <span className="inline-flex items-center gap-1 text-accent-strong">
              <CalendarClock className="size-3.5" aria-hidden="true" />
              <span>
                {t.rich("row.goesLive", {
                  version: schedule.version,
                  moment: () => <Moment at={schedule.at} />,
                })}
              </span>
            </span>
          ) : null}
          {uses > 0 ? <span>{helpedWords(prompts, uses, helped)}</span> : null}
        </p>
      </div>
      <div className="flex">
        <IconButton label={t("row.up", { title })} disabled={isFirst} onClick={() => onMove(-1)}>
          <ArrowUp className="size-4.5" aria-hidden="true" />
        </IconButton>
        <IconButton label={t("row.down", { title })} disabled={isLast} onClick={() => onMove(1)}>
          <ArrowDown className="size-4.5" aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t(is_featured ? "row.unfeature" : "row.feature", { title })}
          aria-pressed={is_featured}
          onClick={() => onArrange({ featured: !is_featured })}
        >
          <Sparkles className={`size-4.5 ${is_featured ? "text-accent" : ""}`} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t(isArchived ? "row.restore" : "row.archive", { title })}
          onClick={() => onArrange({ archived: !isArchived })}
        >
          {isArchived ? (
            <ArchiveRestore className="size-4.5" aria-hidden="true" />
          ) : (
            <Archive className="size-4.5" aria-hidden="true" />
          )}
        </IconButton>
      </div>
    </li>
  );
}
