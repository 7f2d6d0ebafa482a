"use client";
import { Archive, ArrowDown, ArrowUp, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { FOREIGN } from "@/components/prompts/foreign";
import { IconButton } from "@/components/ui/icon-button";
import { LOCALE_NAMES } from "@/lib/i18n/locales";
import type { ManagedCategory } from "@/lib/prompts/categories/contract";

interface Given {
  topic: ManagedCategory;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: 1 | -1) => void;
  onRename: () => void;
  onRetire: () => void;
}

export function TopicRow({ topic, isFirst, isLast, onMove, onRename, onRetire }: Given) {
  const t = useTranslations("adminPrompts.topics");
  const { name, prompts } = topic;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span lang="en" className="font-medium wrap-anywhere">
            {name}
          </span>
          <span className="text-sm text-muted">{t("prompts", { count: prompts })}</span>
        </p>
        <TopicNamesIn topic={topic} />
      </div>
      <div className="flex">
        <IconButton label={t("up", { name })} disabled={isFirst} onClick={() => onMove(-1)}>
          <ArrowUp className="size-4.5" aria-hidden="true" />
        </IconButton>
        <IconButton label={t("down", { name })} disabled={isLast} onClick={() => onMove(1)}>
          <ArrowDown className="size-4.5" aria-hidden="true" />
        </IconButton>
        <IconButton label={t("rename", { name })} onClick={onRename}>
          <Pencil className="size-4.5" aria-hidden="true" />
        </IconButton>
        <IconButton label={t("retire", { name })} disabled={isFirst && isLast} onClick={onRetire}>
          <Archive className="size-4.5" aria-hidden="true" />
        </IconButton>
      </div>
    </li>
  );
}

/** How a topic reads in the other languages, and where nobody has said it yet. */
export function TopicNamesIn({ topic: { translations } }: { topic: ManagedCategory }) {
  const t = useTranslations("adminPrompts.topics");
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-muted">
      {FOREIGN.map((language) => {
        const name = translations[language];
        return (
          <span key={language}>
            <span lang={language}>{LOCALE_NAMES[language]}</span>
            {": "}
            {name ? (
              <span lang={language} className="wrap-anywhere">
                {name}
              </span>
            ) : (
              <span className="text-warn">{t("missing")}</span>
            )}
          </span>
        );
      })}
    </p>
  );
}
